package org.enforcementatlas.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
 * Counties that have a county-level agency with an agreement, and the residents of those counties. A city's agreement does
 * not cover its county, and a statewide agency covers none. No resident is counted twice, since each lives in one county.
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

    /** Connecticut, the District of Columbia and Rhode Island have no county governments; nor have the territories. */
    private static final Set<String> WITHOUT_COUNTY_GOVERNMENT = Set.of("09", "11", "44");

    private final FigureSource figures;
    private final Gazetteer gazetteer;
    private final AgreementTally agreements;
    private final Residents residents;

    CoverageTally(FigureSource figures, Gazetteer gazetteer, Residents residents) {
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
        Set<GeoId> covered = covered(question);
        Residents.Estimate estimate = residents.at(day.end());
        Map<GeoId, Value> values = new HashMap<>();
        Sum nation = new Sum();
        for (Jurisdiction state : Jurisdictions.list()) {
            Sum sum = new Sum();
            if (hasCountyGovernment(state)) {
                gazetteer.listCounties(state.id()).forEach(county -> {
                    boolean in = covered.contains(county.id());
                    sum.add(in, estimate.find(county.id()).orElse(-1));
                    nation.add(in, estimate.find(county.id()).orElse(-1));
                });
            }
            values.put(state.id(), sum.value(unit));
        }
        if (question.level() == AreaLevel.COUNTY) {
            values.clear();
            for (Area county : gazetteer.list(AreaLevel.COUNTY)) {
                values.put(county.id(), ofCounty(county.id(), covered, estimate, unit));
            }
        }
        return new Tally(values, nation.value(unit), statewide(question), day, corrected(question));
    }

    /** Agencies of whole states cover no county: they are told beside the map and are in no share. */
    private List<MeasureTable.NoPlace> statewide(Question question) {
        long agencies = question.agreements(figures).stream()
                .filter(row -> row.level() == AgencyLevel.STATE)
                .map(row -> row.state() + "|" + row.agencyKey())
                .distinct()
                .count();
        return agencies == 0
                ? List.of()
                : List.of(new MeasureTable.NoPlace("statewide agencies, in no county's share", agencies));
    }

    private Set<GeoId> covered(Question question) {
        Set<GeoId> covered = new HashSet<>();
        question.agreements(figures).stream()
                .filter(CoverageTally::isCountyLevel)
                .forEach(row -> row.findCounty().ifPresent(covered::add));
        return covered;
    }

    private Map<GeoId, Integer> corrected(Question question) {
        CorrectedRows corrected =
                new CorrectedRows(figures.marks(question.from().snapshot()));
        question.agreements(figures).stream()
                .filter(CoverageTally::isCountyLevel)
                .forEach(row -> corrected.add(
                        row.row(),
                        question.level() == AreaLevel.STATE
                                ? List.of(row.state())
                                : row.findCounty().map(List::of).orElse(List.of())));
        return corrected.byPlace();
    }

    /** By the type that the list prints; by our own classing where it prints none. */
    static boolean isCountyLevel(Agreement row) {
        String type = row.printedType().strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? row.level() == AgencyLevel.COUNTY : type.equals("county");
    }

    /** Whether a row covers a county: of a county-level agency, in a county that was found, where counties govern. */
    static boolean covers(Agreement row) {
        return isCountyLevel(row)
                && row.findCounty()
                        .flatMap(county -> Jurisdictions.find(county.state()))
                        .map(CoverageTally::hasCountyGovernment)
                        .orElse(false);
    }

    private static boolean hasCountyGovernment(Jurisdiction state) {
        return state.isStateOrDistrict()
                && !WITHOUT_COUNTY_GOVERNMENT.contains(state.id().code());
    }

    private static Value ofCounty(GeoId county, Set<GeoId> covered, Residents.Estimate estimate, Unit unit) {
        if (!Jurisdictions.find(county.state())
                .map(CoverageTally::hasCountyGovernment)
                .orElse(false)) {
            return new Value.Absent(Absence.NOT_APPLICABLE);
        }
        Sum one = new Sum();
        one.add(covered.contains(county), estimate.find(county).orElse(-1));
        return one.value(unit);
    }

    /** Counties and residents, covered and all. */
    private static final class Sum {
        private long counties;
        private long coveredCounties;
        private long people;
        private long coveredPeople;
        private boolean unknownPeople;

        void add(boolean covered, long residents) {
            counties++;
            coveredCounties += covered ? 1 : 0;
            unknownPeople |= residents < 0;
            people += Math.max(residents, 0);
            coveredPeople += covered ? Math.max(residents, 0) : 0;
        }

        Value value(Unit unit) {
            if (counties == 0) {
                return new Value.Absent(Absence.NOT_APPLICABLE);
            }
            boolean aboutPeople = unit == Unit.RESIDENTS || unit == Unit.RESIDENT_SHARE;
            if (aboutPeople && (unknownPeople || people == 0)) {
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
