package org.enforcementatlas.eoir.made;

import java.io.IOException;

/** Writes rows of the case table. */
final class CaseRows {

    static final String HEADER =
            "IDNCASE\tALIEN_CITY\tALIEN_STATE\tALIEN_ZIPCODE\tUPDATED_ZIPCODE\tUPDATED_CITY\tNAT\tLANG\tCUSTODY"
                    + "\tSITE_TYPE\tE_28_DATE\tATTY_NBR\tCASE_TYPE\tUPDATE_SITE\tLATEST_HEARING\tLATEST_TIME\tLATEST_CAL_TYPE"
                    + "\tUP_BOND_DATE\tUP_BOND_RSN\tCORRECTIONAL_FAC\tRELEASE_MONTH\tRELEASE_YEAR\tINMATE_HOUSING\tDATE_OF_ENTRY"
                    + "\tC_ASY_TYPE\tC_BIRTHDATE\tC_RELEASE_DATE\tUPDATED_STATE\tADDRESS_CHANGEDON\tZBOND_MRG_FLAG\tSex"
                    + "\tDATE_DETAINED\tDATE_RELEASED\tLPR\tDETENTION_DATE\tDETENTION_LOCATION\tDCO_LOCATION"
                    + "\tDETENTION_FACILITY_TYPE\tCASEPRIORITY_CODE";

    private static final String[] CITIES = {"SPRINGFIELD", "LOS ANGELES", "SAN ANTONIO", "MIAMI", "FORT WORTH"};

    private final RowBytes out;
    private final String lineEnd;

    CaseRows(RowBytes out, String lineEnd) {
        this.out = out;
        this.lineEnd = lineEnd;
    }

    void write(MadeCase one) throws IOException {
        if (one.listed() > 0) {
            write(one, one.state());
        }
        if (one.listed() > 1) {
            write(one, one.listed() == 2 ? one.state() : one.state().equals("HI") ? "AK" : "HI");
        }
    }

    private void write(MadeCase one, String state) throws IOException {
        if (one.defect() == Defect.NO_NUMBER) {
            out.text("CASE ");
        }
        out.number(one.number()).tabs(1);
        city(one);
        out.tabs(1).text(state).tabs(1).text(one.zip());
        if (one.defect() == Defect.CUT_OFF) {
            out.end(lineEnd);
            return;
        }
        out.tabs(1)
                .text("33101")
                .tabs(1)
                .text("SPRINGFIELD")
                .tabs(1)
                .text("MX")
                .tabs(1)
                .text("SP")
                .tabs(1)
                .text(one.defect() == Defect.CONTROL ? "\u0000N\u0007" : "N");
        out.tabs(2).day(one.appearance()).tabs(1);
        out.text(one.appearance() == MadeCase.NEVER ? "" : "AB1234").tabs(1).text(one.type());
        rest(one);
        if (one.defect() == Defect.TABS_AT_END) {
            out.tabs(2);
        }
        out.end(lineEnd);
    }

    private void city(MadeCase one) {
        switch (one.defect()) {
            case STRAY_TAB -> out.text("LOS\tANGELES");
            case SPLIT -> out.text("LOS\nANGELES");
            case CONTROL -> out.text("LOS\u0001 ANGE\u0000LES");
            default -> out.text(CITIES[one.number() % CITIES.length]);
        }
    }

    private void rest(MadeCase one) {
        int hearing = 19_000 + one.number() % 900;
        out.tabs(1)
                .text("ATL")
                .tabs(1)
                .day(hearing)
                .tabs(1)
                .text("0830")
                .tabs(1)
                .text("M")
                .tabs(7)
                .day(hearing - 700);
        out.tabs(1)
                .text("E")
                .tabs(1)
                .text("3/1990")
                .tabs(2)
                .text("FL")
                .tabs(1)
                .day(hearing - 5)
                .tabs(2)
                .text("M")
                .tabs(3);
        out.text("0").tabs(5);
    }
}
