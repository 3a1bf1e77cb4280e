package org.enforcementatlas.eoir.made;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.enforcementatlas.model.Jurisdictions;

/** What a made release comes to, told from its cases and not from its rows. */
public final class KnownAnswers {

    private static final String UNKNOWN = "Unknown address";
    private static final String FOREIGN = "Foreign address";

    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<Defect, Long> defects = new EnumMap<>(Defect.class);
    private final MadePlan plan;

    /** The answers of a plan. */
    public KnownAnswers(MadePlan plan) {
        this.plan = plan;
        CaseMaker maker = new CaseMaker(plan);
        for (int i = 0; i < plan.cases(); i++) {
            add(maker.make(i));
        }
    }

    /** Counts by "basis series place month"; places are two-digit or five-digit codes or the names of buckets. */
    public Map<String, Long> counts() {
        return counts;
    }

    /** How many rows have a defect. */
    public long defects(Defect defect) {
        return defects.getOrDefault(defect, 0L);
    }

    private void add(MadeCase one) {
        defects.merge(one.defect(), 1L, Long::sum);
        one.proceedings().forEach(each -> defects.merge(each.defect(), 1L, Long::sum));
        boolean listed = one.listed() > 0 && one.defect().counts();
        String place = listed ? place(one) : UNKNOWN;
        List<MadeProceeding> read = one.proceedings().stream()
                .filter(each -> each.defect().counts())
                .toList();
        if (List.of("RMV", "DEP", "EXC").contains(one.type())) {
            first(read, one, MadeCase.NEVER).ifPresent(each -> completed(one, each, place, listed));
            later(read, one)
                    .filter(each -> isOrder(one, each))
                    .ifPresent(each -> tell(one, each, place, "orders-after-board"));
            read.stream().max(Comparator.comparingInt(MadeProceeding::number)).ifPresent(last -> pending(last, place));
        }
    }

    private static Optional<MadeProceeding> first(List<MadeProceeding> read, MadeCase one, int after) {
        return read.stream()
                .filter(each -> each.completed() != MadeCase.NEVER && each.completed() > after)
                .filter(each -> !each.decision().isEmpty() || each.other().matches("[UO]"))
                .min(Comparator.comparingInt(MadeProceeding::completed).thenComparingInt(each -> rank(one, each)));
    }

    private static Optional<MadeProceeding> later(List<MadeProceeding> read, MadeCase one) {
        return one.board() == MadeCase.NEVER ? Optional.empty() : first(read, one, one.board());
    }

    private static int rank(MadeCase one, MadeProceeding each) {
        return isOrder(one, each) ? 0 : each.decision().equals("V") ? 1 : 2;
    }

    private static boolean isOrder(MadeCase one, MadeProceeding each) {
        return switch (one.type()) {
            case "RMV" -> each.decision().equals("X");
            case "DEP" -> each.decision().equals("D");
            default -> each.decision().equals("E");
        };
    }

    private static boolean isDeparture(MadeCase one, MadeProceeding each) {
        return each.decision().equals("V") && !one.type().equals("EXC");
    }

    private void completed(MadeCase one, MadeProceeding each, String place, boolean listed) {
        tell(one, each, place, "completed");
        if (isDeparture(one, each)) {
            tell(one, each, place, "voluntary-departures");
        }
        if (!isOrder(one, each)) {
            return;
        }
        tell(one, each, place, "orders");
        if (each.absentia()) {
            tell(one, each, place, "in-absentia");
        }
        if (each.custody() == 'D') {
            tell(one, each, place, "detained");
        }
        if (listed && one.appearance() != MadeCase.NEVER && one.appearance() <= each.completed()) {
            tell(one, each, place, "represented");
        }
    }

    private void tell(MadeCase one, MadeProceeding each, String place, String series) {
        String month = YearMonth.from(LocalDate.ofEpochDay(each.completed())).toString();
        count("address " + series + " " + place + " " + month);
        count("court " + series + " " + court(each) + " " + month);
        if (!one.county().isEmpty() && inCounty(one, place)) {
            count("county " + series + " " + one.county() + " " + month);
        }
    }

    private void pending(MadeProceeding last, String place) {
        boolean open = last.completed() == MadeCase.NEVER
                && last.decision().isEmpty()
                && last.other().isEmpty();
        if (open) {
            count("address pending " + place + " " + YearMonth.from(plan.asOf()));
            count("court pending " + court(last) + " " + YearMonth.from(plan.asOf()));
        }
    }

    private void count(String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static boolean inCounty(MadeCase one, String place) {
        return one.county().startsWith(place);
    }

    private static String court(MadeProceeding each) {
        return switch (each.court()) {
            case "ATL" -> "13";
            case "BAL", "HYA" -> "24";
            case "BOS" -> "25";
            case "CHI" -> "17";
            case "DAL", "HLG", "HOU", "SNA" -> "48";
            case "DEN" -> "08";
            case "LOS", "SFR" -> "06";
            case "MIA", "ORL" -> "12";
            case "NEW" -> "34";
            case "NYC", "NYB" -> "36";
            case "PHO" -> "04";
            default -> "Unknown court";
        };
    }

    private static String place(MadeCase one) {
        String state = one.state().strip().toUpperCase(Locale.ROOT);
        return switch (state) {
            case "FA", "BC", "CH", "QC" -> FOREIGN;
            case "", "XX", "C", "TEX", "T X", "0" -> UNKNOWN;
            default ->
                Jurisdictions.list().stream()
                        .filter(known -> known.usps().equals(state))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .code();
        };
    }
}
