package org.enforcementatlas.model;

/**
 * One of the 56 first-class jurisdictions.
 *
 * @param id its two-digit code
 * @param usps its two-letter postal code
 * @param ap its abbreviation in the Associated Press style, or its name where that style does not abbreviate
 * @param name its name in full
 */
public record Jurisdiction(GeoId id, String usps, String ap, String name) {

    /** Whether it is one of the fifty states or the District of Columbia, which alone count in "states + DC". */
    public boolean isStateOrDistrict() {
        return id.code().compareTo("60") < 0;
    }
}
