package org.enforcementatlas.eoir.made;

import java.util.List;

/**
 * One invented case.
 *
 * @param number its number
 * @param state what is printed as state
 * @param zip what is printed as ZIP code
 * @param county the county that the ZIP code lies in, empty where it lies in none
 * @param appearance the day of the attorney's appearance since 1970, {@link #NEVER} where there is none
 * @param type its type
 * @param board the day of the board's decision since 1970, {@link #NEVER} where there is none
 * @param proceedings its proceedings in the order of their numbers
 * @param defect what is wrong with its row
 * @param listed how often it stands in the case table: 0, 1, twice the same (2) or twice and different (3)
 */
public record MadeCase(
        int number,
        String state,
        String zip,
        String county,
        int appearance,
        String type,
        int board,
        List<MadeProceeding> proceedings,
        Defect defect,
        int listed) {

    /** No day. */
    public static final int NEVER = Integer.MIN_VALUE;
}
