package org.enforcementatlas.eoir.made;

/** The lookups of a release, in the columns in which EOIR distributes them. */
public final class MadeLookups {

    /** tblDecCode: what a decision means. */
    public static final String DECISIONS = """
            idnDecCode\tDEC_CODE\tDEC_DESCRIPTION
            1\tA\tLEGALLY ADMITTED
            2\tC\tCONDITIONAL GRANT
            3\tD\tDEPORTED
            4\tE\tEXCLUDED
            5\tG\tGRANTED
            6\tO\tOTHER
            7\tR\tRELIEF/RESCINDED
            8\tS\tALIEN MAINTAINS LEGAL STATUS
            9\tT\tCASE TERMINATED BY IJ
            10\tV\tVOLUNTARY DEPARTURE
            11\tW\tWITHDRAWN
            12\tX\tREMOVED
            """;

    /** tbllookupAppealType: appeals have a code too. */
    static final String APPEALS = """
            idnAppealType\tstrApplCode\tstrApplDescription
            1\tB\tBond Appeal
            2\tC\tCase Appeal
            """;

    /** tblLookupCourtDecision: the trap lies in the rows of other completions, where X is a zero bond for every type. */
    public static final String COURT_DECISIONS = """
            idnCourtDecision\tstrCaseType\tstrDecCode\tstrDecDescription\tstrDecType\tstrFinalDisposition\tblnActive
            1\tRMV\tX\tZERO BOND\tO\t\t1
            2\tRMV\tX\tRemove\tC\t\t1
            3\tRMV\tV\tVoluntary Departure\tC\t\t1
            4\tRMV\tE\tRemove-INA Withholding Granted\tC\t\t1
            5\tRMV\tT\tTransfer\tO\t\t1
            6\tDEP\tX\tZERO BOND\tO\t\t1
            7\tBND\tX\tZERO BOND\tC\t\t1
            8\tRMV\tA\tAdministrative Closing - Other\tO\t\t1
            """;

    /** tblLookupBaseCity: of the columns that matter. QQQ is a court that it does not know. */
    public static final String COURTS = """
            idnBaseCity\tBASE_CITY_CODE\tBASE_CITY_NAME\tBASE_CITY\tBASE_STATE
            1\tATL\tIMMIGRATION COURT\tATLANTA\tGA
            2\tHYA\tIMMIGRATION COURT\tHYATTSVILLE\tMD
            3\tHDQ\tEOIR\tFALLS CHURCH\t
            """;

    private MadeLookups() {}
}
