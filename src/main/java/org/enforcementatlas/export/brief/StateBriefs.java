package org.enforcementatlas.export.brief;

import java.time.LocalDate;
import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.export.pdf.PdfWriter;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.render.MapSvg;

/** Makes briefs of states; page, interface and command all ask here. Safe to share between threads. */
public final class StateBriefs {

    private static final MeasureId AGREEMENTS = new MeasureId("agreements");

    private final Measures measures;
    private final Listings listings;
    private final Boundaries boundaries;
    private final ClassifiedMaps maps;

    /** Briefs from these figures, lists and boundaries. */
    public StateBriefs(Measures measures, Listings listings, Boundaries boundaries) {
        this.measures = measures;
        this.listings = listings;
        this.boundaries = boundaries;
        this.maps = new ClassifiedMaps(measures);
    }

    /**
     * The brief of a state as the public figures give it now.
     *
     * @param usps its postal code
     * @param site what links begin with; empty for links within the atlas
     * @throws UnanswerableQuery if there is no such state, or no figures at all; the sentence says what to ask instead
     */
    public BriefFile of(String usps, Paper paper, String site) {
        Jurisdiction state = Jurisdictions.findByUsps(usps)
                .orElseThrow(() -> new UnanswerableQuery(
                        "\"" + usps + "\" is no postal code of a state or territory; ask for one like TX."));
        StateProfile profile = StateProfile.of(measures, state.id());
        if (profile.lines().isEmpty()) {
            throw new UnanswerableQuery("No figures are published; import some, or load the practice figures.");
        }
        StateBrief brief = new StateBrief(
                state,
                profile,
                MonthlyCourse.list(measures, state.id()),
                agreements(state),
                map(state),
                site.replaceFirst("/+$", ""));
        return new BriefFile(brief.fileName(paper), PdfWriter.write(Fitting.of(brief, paper), paper, false));
    }

    private StateBrief.Agreements agreements(Jurisdiction state) {
        List<LocalDate> dates = measures.listDates(AGREEMENTS);
        return dates.isEmpty()
                ? StateBrief.Agreements.NONE
                : new StateBrief.Agreements(
                        measures.trace(MeasureQuery.of(AGREEMENTS), state.id()).rows(),
                        ListChange.latest(listings.history(), state.usps(), dates),
                        ListChange.pending(listings.history(), state.usps()),
                        dates.getLast());
    }

    /** Of a place whose counties have no governments there is nothing to draw; why is told in words. */
    private StateBrief.CountyMap map(Jurisdiction state) {
        if (!state.isStateOrDistrict() || measures.listDates(AGREEMENTS).isEmpty()) {
            return StateBrief.CountyMap.NONE;
        }
        ClassifiedMap map = maps.draw(ViewCodec.fromParameters(
                java.util.Map.of("measure", "county-share", "level", "county", "zoom", state.usps())));
        return new StateBrief.CountyMap(map, MapSvg.fitted(map, Ground.of(map, boundaries)));
    }
}
