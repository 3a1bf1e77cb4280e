package org.enforcementatlas.measure;

import java.util.OptionalLong;
import org.enforcementatlas.model.Agreement;

/**
 * A row of a list of agreements that stands behind a number.
 *
 * @param number which of the counted things it is, from 1; rows of one agency, or of one county, share a number where those are
 *     counted
 * @param row the row
 * @param possibleDuplicate whether it may repeat another row, and is counted all the same
 * @param corrected whether a correction lies over it
 * @param residents residents of the county that it covers, where counties or residents are counted and an estimate is loaded
 */
public record CountedRow(
        int number, Agreement row, boolean possibleDuplicate, boolean corrected, OptionalLong residents) {}
