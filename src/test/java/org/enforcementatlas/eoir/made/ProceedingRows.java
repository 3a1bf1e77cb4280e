package org.enforcementatlas.eoir.made;

import java.io.IOException;

/** Writes rows of the proceeding table. */
final class ProceedingRows {

    static final String HEADER =
            "IDNPROCEEDING\tIDNCASE\tOSC_DATE\tINPUT_DATE\tBASE_CITY_CODE\tHEARING_LOC_CODE\tIJ_CODE\tTRANS_IN_DATE"
                    + "\tPREV_HEARING_LOC\tPREV_HEARING_BASE\tPREV_IJ_CODE\tTRANS_NBR\tHEARING_DATE\tHEARING_TIME\tDEC_TYPE\tDEC_CODE"
                    + "\tDEPORTED_1\tDEPORTED_2\tOTHER_COMP\tAPPEAL_RSVD\tAPPEAL_NOT_FILED\tCOMP_DATE\tABSENTIA\tVENUE_CHG_GRANTED"
                    + "\tTRANSFER_TO\tDATE_APPEAL_DUE_STATUS\tTRANSFER_STATUS\tCUSTODY\tCASE_TYPE\tNAT\tLANG\tSCHEDULED_HEAR_LOC"
                    + "\tCORRECTIONAL_FAC\tCRIM_IND\tIHP\tAGGRAVATE_FELON\tDATE_DETAINED\tDATE_RELEASED";

    private final RowBytes out;
    private final String lineEnd;

    ProceedingRows(RowBytes out, String lineEnd) {
        this.out = out;
        this.lineEnd = lineEnd;
    }

    void write(MadeCase of, MadeProceeding one) throws IOException {
        int filed = 18_900 + of.number() % 700;
        out.number(one.number()).tabs(1);
        if (one.defect() == Defect.NO_NUMBER) {
            out.text("no. ");
        }
        out.number(of.number())
                .tabs(1)
                .day(filed)
                .tabs(1)
                .day(filed + 20)
                .tabs(1)
                .text(one.court())
                .tabs(1);
        if (one.defect() == Defect.CUT_OFF) {
            out.end(lineEnd);
            return;
        }
        out.text(location(one))
                .tabs(1)
                .text("JD1")
                .tabs(1)
                .day(filed + 25)
                .text("\tNYC\tNYC\tJD2")
                .tabs(2)
                .day(filed + 90)
                .tabs(1)
                .text("0900")
                .tabs(1);
        decision(one);
        out.tabs(1)
                .text(one.absentia() ? "Y" : "N")
                .tabs(5)
                .text(String.valueOf(one.custody()))
                .tabs(1);
        out.text(one.defect() == Defect.CONTROL ? "\u0000" + of.type() : of.type())
                .tabs(1)
                .text("MX")
                .tabs(1)
                .text("SP");
        out.tabs(1).text(one.court()).tabs(2).text("N").tabs(2).text("0").tabs(2);
        if (one.defect() == Defect.TABS_AT_END) {
            out.tabs(1);
        }
        out.end(lineEnd);
    }

    private static String location(MadeProceeding one) {
        return switch (one.defect()) {
            case STRAY_TAB -> "ROOM\tNINE";
            case SPLIT -> "RO\nOM";
            default -> one.court();
        };
    }

    private void decision(MadeProceeding one) {
        boolean ambiguous = one.defect() == Defect.AMBIGUOUS_TAB;
        out.text(one.decision().isEmpty() ? "" : "O").tabs(1).text(one.decision());
        if (one.number() % 40 == 0 && !one.decision().isEmpty()) {
            out.text("  ");
        }
        out.tabs(1).text(one.decision().equals("X") && !ambiguous ? "MX" : "").tabs(ambiguous ? 3 : 2);
        out.text(ambiguous ? "T" : one.other()).tabs(3);
        switch (one.defect()) {
            case BAD_DATE -> out.text("2025-02-30 00:00:00.000");
            case LATER -> out.day((int) java.time.LocalDate.of(2026, 3, 1).toEpochDay());
            default -> out.day(one.completed());
        }
    }
}
