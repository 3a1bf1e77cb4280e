package org.enforcementatlas.eoir.made;

/**
 * One invented proceeding.
 *
 * @param number its number
 * @param court its base city
 * @param decision its decision code, empty where there is none
 * @param other its completion without a decision, empty where there is none
 * @param completed the day of completion since 1970, {@link MadeCase#NEVER} where there is none
 * @param absentia whether in absentia
 * @param custody D, N or R
 * @param defect what is wrong with its row
 */
public record MadeProceeding(
        int number,
        String court,
        String decision,
        String other,
        int completed,
        boolean absentia,
        char custody,
        Defect defect) {}
