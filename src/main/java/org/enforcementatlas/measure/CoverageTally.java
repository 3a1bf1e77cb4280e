package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.Period;

/**
 * Counties that have a county-level agency with an agreement, and the residents of those counties; of residents also with the
 * counties of municipal agencies and the states of statewide ones ({@link Reach}). No resident is counted twice, since each lives
 * in one county.
 */
final class CoverageTally {

    /** What is told of the covered counties. */
    enum Unit {
        /** How many they are. */
        COUNTIES,
        /** Their share of all counties and equivalents. */
        COUNTY_SHARE,
        /** How many people live in them. */
        RESIDENTS,
        /** Their share of all residents. */
        RESIDENT_SHARE
    }

    private final FigureSource figures;
    private final Gazetteer gazetteer;
    private final AgreementTally agreements;
    private final Denominators residents;

    CoverageTally(FigureSource figures, Gazetteer gazetteer, Denominators residents) {
        this.figures = figures;
        this.gazetteer = gazetteer;
        this.agreements = new AgreementTally(figures, gazetteer);
        this.residents = residents;
    }

    Tally count(Question question, Unit unit) {
        Period day = Period.on(AgreementTally.day(question));
        if (!agreements.namesCounties(question)) {
            return new Tally(Map.of(), new Value.Absent(Absence.NO_DATA), List.of(), day);
        }
        CoverageRule rule = new CoverageRule(question.query().reach());
        Set<GeoId> covered = covered(question, rule);
        Denominators.Estimate estimate =
                residents.at(day.end(), question.query().below());
        Map<GeoId, Value> values = new HashMap<>();
        Sum nation = new Sum();
        for (Jurisdiction state : Jurisdictions.list()) {
            Sum sum = new Sum();
            if (rule.appliesTo(state.id())) {
                gazetteer.listCounties(state.id()).forEach(county -> {
                    boolean in = covered.contains(county.id()) || covered.contains(state.id());
                    sum.add(in, estimate.find(county.id()).orElse(-1));
                });
            }
            nation.add(sum, unit);
            values.put(state.id(), sum.value(unit));
        }
        if (question.level() == AreaLevel.COUNTY) {
            values.clear();
            for (Area county : gazetteer.list(AreaLevel.COUNTY)) {
                values.put(county.id(), ofCounty(county.id(), rule, covered, estimate, unit));
            }
        }
        return new Tally(values, nation.value(unit), notCovering(question), day, corrected(question, rule))
                .with(estimate);
    }

    /** Agencies that cover nothing: they are told beside the map and are in no share. */
    private List<MeasureTable.NoPlace> notCovering(Question question) {
        List<MeasureTable.NoPlace> told = new ArrayList<>();
        Reach reach = question.query().reach();
        if (reach != Reach.STATEWIDE) {
            tell(told, "statewide agencies, in no county's share", question, row -> row.level() == AgencyLevel.STATE);
        }
        return told;
    }

    private void tell(List<MeasureTable.NoPlace> told, String label, Question question, Predicate<Agreement> which) {
        long agencies = question.agreements(figures).stream()
                .filter(which)
                .map(row -> row.state() + "|" + row.agencyKey())
                .distinct()
                .count();
        if (agencies > 0) {
            told.add(new MeasureTable.NoPlace(label, agencies));
        }
    }

    private Set<GeoId> covered(Question question, CoverageRule rule) {
        Set<GeoId> covered = new HashSet<>();
        question.agreements(figures).forEach(row -> rule.covered(row).ifPresent(covered::add));
        return covered;
    }

    private Map<GeoId, Integer> corrected(Question question, CoverageRule rule) {
        CorrectedRows corrected =
                new CorrectedRows(figures.marks(question.from().snapshot()));
        question.agreements(figures)
                .forEach(row -> rule.covered(row)
                        .ifPresent(place -> corrected.add(
                                row.row(), List.of(question.level() == AreaLevel.STATE ? row.state() : place))));
        return corrected.byPlace();
    }

    private static Value ofCounty(
            GeoId county, CoverageRule rule, Set<GeoId> covered, Denominators.Estimate estimate, Unit unit) {
        if (!rule.appliesTo(county)) {
            return new Value.Absent(Absence.NOT_APPLICABLE);
        }
        Sum one = new Sum();
        one.add(
                covered.contains(county) || covered.contains(county.state()),
                estimate.find(county).orElse(-1));
        return one.value(unit);
    }

    /** Counties and residents, covered and all. */
    private static final class Sum {
        private long counties;
        private long coveredCounties;
        private long people;
        private long coveredPeople;
        private boolean unknownPeople;
        private boolean leftOut;

        void add(boolean covered, long residents) {
            counties++;
            coveredCounties += covered ? 1 : 0;
            unknownPeople |= residents < 0;
            people += Math.max(residents, 0);
            coveredPeople += covered ? Math.max(residents, 0) : 0;
        }

        /** Adds a state; one whose residents are not known is in no sum of residents. */
        void add(Sum state, Unit unit) {
            if (isOfPeople(unit) && state.unknownPeople) {
                leftOut = true;
                return;
            }
            counties += state.counties;
            coveredCounties += state.coveredCounties;
            people += state.people;
            coveredPeople += state.coveredPeople;
        }

        private static boolean isOfPeople(Unit unit) {
            return unit == Unit.RESIDENTS || unit == Unit.RESIDENT_SHARE;
        }

        Value value(Unit unit) {
            if (counties == 0 && !leftOut) {
                return new Value.Absent(Absence.NOT_APPLICABLE);
            }
            if (isOfPeople(unit) && (unknownPeople || people == 0)) {
                return new Value.Absent(Absence.NO_DATA);
            }
            return switch (unit) {
                case COUNTIES -> Value.Observed.count(coveredCounties);
                case COUNTY_SHARE -> new Value.Observed(coveredCounties, counties, 100);
                case RESIDENTS -> Value.Observed.count(coveredPeople);
                case RESIDENT_SHARE -> new Value.Observed(coveredPeople, people, 100);
            };
        }
    }
}
