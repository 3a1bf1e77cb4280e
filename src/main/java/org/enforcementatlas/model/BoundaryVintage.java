package org.enforcementatlas.model;

/**
 * The year whose boundaries and codes are meant. Connecticut's counties gave way to planning regions in 2022.
 *
 * @param year four digits, from 1990
 */
public record BoundaryVintage(int year) {

    /** The vintage that is bundled. */
    public static final BoundaryVintage BUNDLED = new BoundaryVintage(2023);

    /** Checks the year. */
    public BoundaryVintage {
        if (year < 1990 || year > 2100) {
            throw new IllegalArgumentException("A boundary vintage is a year from 1990; this is " + year + ".");
        }
    }

    @Override
    public String toString() {
        return "Census cartographic boundaries, " + year;
    }
}
