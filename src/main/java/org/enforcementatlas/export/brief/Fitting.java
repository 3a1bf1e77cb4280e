package org.enforcementatlas.export.brief;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.export.pdf.PdfDocument;
import org.enforcementatlas.export.pdf.PdfWriter;

/** Finds how much two pages hold: first of the flows by month, then of the lists. */
final class Fitting {

    private static final int PAGES = 2;

    /** Drawings of months are left out before lists are cut shorter than this. */
    private static final int READABLE_STEP = 5;

    private final StateBrief brief;
    private final Paper paper;

    private Fitting(StateBrief brief, Paper paper) {
        this.brief = brief;
        this.paper = paper;
    }

    /** The brief with as much as two pages of this paper hold. */
    static PdfDocument of(StateBrief brief, Paper paper) {
        return new Fitting(brief, paper).fit();
    }

    private PdfDocument fit() {
        int whole = Cut.whole(longestRoll(), longestChange());
        int all = brief.months().size();
        if (fits(Cut.of(whole, all))) {
            return document(Cut.of(whole, all));
        }
        int courses = all;
        while (courses > 0 && !fits(Cut.of(Math.min(READABLE_STEP, whole), courses))) {
            courses--;
        }
        int low = 0;
        int high = whole + 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits(Cut.of(middle, courses))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return document(Cut.of(low, courses));
    }

    private int longestRoll() {
        AgencyRoll roll = AgencyRoll.of(brief.agreements().rows());
        return Math.max(roll.statewide().size(), roll.others().size());
    }

    private int longestChange() {
        Stream<List<String>> lists = Stream.concat(
                brief.agreements().lately().stream().flatMap(change -> Stream.of(change.come(), change.gone())),
                Stream.of(brief.agreements().pending()));
        return lists.flatMapToInt(list -> IntStream.of(list.size())).max().orElse(0);
    }

    private boolean fits(Cut cut) {
        return PdfWriter.countPages(document(cut), paper, false) <= PAGES;
    }

    private PdfDocument document(Cut cut) {
        return new StateBriefPage(brief, cut).document();
    }
}
