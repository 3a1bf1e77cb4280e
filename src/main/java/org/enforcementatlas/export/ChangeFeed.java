package org.enforcementatlas.export;

import java.time.Instant;
import java.util.List;
import org.enforcementatlas.ingest.desk.PublicChanges;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.ListedAgreement;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/** What came to and left the public lists, as an Atom feed (RFC 4287): one entry for each new list, newest first. */
public final class ChangeFeed {

    private static final int MOST_NAMED = 200;

    private ChangeFeed() {}

    /**
     * The feed.
     *
     * @param address where this atlas is, with the slash at its end
     * @param state only this state; {@code null} for all
     */
    public static String of(PublicChanges changes, String address, @Nullable GeoId state) {
        List<PublicChanges.Step> steps = changes.listSteps(DatasetId.AGREEMENTS);
        String usps = state == null
                ? ""
                : Jurisdictions.find(state).map(Jurisdiction::usps).orElse(state.code());
        String self = address + "feeds/changes.atom" + (usps.isEmpty() ? "" : "?state=" + usps);
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n  <title>Changes of the lists of 287(g) agreements");
        feed.append(state == null ? "" : ", " + escape(Wording.placeName(state)))
                .append("</title>\n");
        feed.append("  <id>").append(escape(self)).append("</id>\n");
        feed.append("  <link rel=\"self\" href=\"").append(escape(self)).append("\"/>\n");
        feed.append("  <author><name>Enforcement Atlas</name></author>\n");
        Instant updated = steps.stream()
                .map(step -> step.after().imported())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        feed.append("  <updated>").append(updated).append("</updated>\n");
        steps.forEach(step -> entry(feed, changes.compare(step, state), step, address, usps));
        return feed.append("</feed>\n").toString();
    }

    private static void entry(
            StringBuilder feed, AgreementDifference difference, PublicChanges.Step step, String address, String usps) {
        String page = address + "changes?from=" + step.before().asOf() + "&to="
                + step.after().asOf() + (usps.isEmpty() ? "" : "&state=" + usps);
        feed.append("  <entry>\n    <title>From ")
                .append(Wording.day(step.before().asOf()))
                .append(" to ")
                .append(Wording.day(step.after().asOf()))
                .append("</title>\n    <id>")
                .append(escape(page))
                .append("</id>\n    <link href=\"")
                .append(escape(page))
                .append("\"/>\n    <updated>")
                .append(step.after().imported())
                .append("</updated>\n    <content type=\"text\">")
                .append(escape(difference.describe()))
                .append(escape(named("Added", difference.added())))
                .append(escape(named("No longer on ICE's list", difference.noLongerListed())))
                .append("</content>\n  </entry>\n");
    }

    private static String named(String what, List<ListedAgreement> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder("\n").append(what).append(":");
        rows.stream()
                .limit(MOST_NAMED)
                .forEach(one -> words.append("\n")
                        .append(one.id().state())
                        .append(": ")
                        .append(one.row().agency())
                        .append(", ")
                        .append(one.row().model().name()));
        return rows.size() > MOST_NAMED
                ? words.append("\nand ")
                        .append(rows.size() - MOST_NAMED)
                        .append(" more")
                        .toString()
                : words.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
