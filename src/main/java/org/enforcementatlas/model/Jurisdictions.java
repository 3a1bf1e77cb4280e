package org.enforcementatlas.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 56 jurisdictions: fifty states, the District of Columbia and five territories (FIPS 5-2; AP Stylebook). */
public final class Jurisdictions {

    private static final List<Jurisdiction> ALL = List.of(
            of("01", "AL", "Ala.", "Alabama"),
            of("02", "AK", "Alaska", "Alaska"),
            of("04", "AZ", "Ariz.", "Arizona"),
            of("05", "AR", "Ark.", "Arkansas"),
            of("06", "CA", "Calif.", "California"),
            of("08", "CO", "Colo.", "Colorado"),
            of("09", "CT", "Conn.", "Connecticut"),
            of("10", "DE", "Del.", "Delaware"),
            of("11", "DC", "D.C.", "District of Columbia"),
            of("12", "FL", "Fla.", "Florida"),
            of("13", "GA", "Ga.", "Georgia"),
            of("15", "HI", "Hawaii", "Hawaii"),
            of("16", "ID", "Idaho", "Idaho"),
            of("17", "IL", "Ill.", "Illinois"),
            of("18", "IN", "Ind.", "Indiana"),
            of("19", "IA", "Iowa", "Iowa"),
            of("20", "KS", "Kan.", "Kansas"),
            of("21", "KY", "Ky.", "Kentucky"),
            of("22", "LA", "La.", "Louisiana"),
            of("23", "ME", "Maine", "Maine"),
            of("24", "MD", "Md.", "Maryland"),
            of("25", "MA", "Mass.", "Massachusetts"),
            of("26", "MI", "Mich.", "Michigan"),
            of("27", "MN", "Minn.", "Minnesota"),
            of("28", "MS", "Miss.", "Mississippi"),
            of("29", "MO", "Mo.", "Missouri"),
            of("30", "MT", "Mont.", "Montana"),
            of("31", "NE", "Neb.", "Nebraska"),
            of("32", "NV", "Nev.", "Nevada"),
            of("33", "NH", "N.H.", "New Hampshire"),
            of("34", "NJ", "N.J.", "New Jersey"),
            of("35", "NM", "N.M.", "New Mexico"),
            of("36", "NY", "N.Y.", "New York"),
            of("37", "NC", "N.C.", "North Carolina"),
            of("38", "ND", "N.D.", "North Dakota"),
            of("39", "OH", "Ohio", "Ohio"),
            of("40", "OK", "Okla.", "Oklahoma"),
            of("41", "OR", "Ore.", "Oregon"),
            of("42", "PA", "Pa.", "Pennsylvania"),
            of("44", "RI", "R.I.", "Rhode Island"),
            of("45", "SC", "S.C.", "South Carolina"),
            of("46", "SD", "S.D.", "South Dakota"),
            of("47", "TN", "Tenn.", "Tennessee"),
            of("48", "TX", "Texas", "Texas"),
            of("49", "UT", "Utah", "Utah"),
            of("50", "VT", "Vt.", "Vermont"),
            of("51", "VA", "Va.", "Virginia"),
            of("53", "WA", "Wash.", "Washington"),
            of("54", "WV", "W.Va.", "West Virginia"),
            of("55", "WI", "Wis.", "Wisconsin"),
            of("56", "WY", "Wyo.", "Wyoming"),
            of("60", "AS", "American Samoa", "American Samoa"),
            of("66", "GU", "Guam", "Guam"),
            of("69", "MP", "Northern Mariana Islands", "Northern Mariana Islands"),
            of("72", "PR", "Puerto Rico", "Puerto Rico"),
            of("78", "VI", "U.S. Virgin Islands", "U.S. Virgin Islands"));

    private static final Map<GeoId, Jurisdiction> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Jurisdiction::id, Function.identity()));

    private static final Map<String, Jurisdiction> BY_USPS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Jurisdiction::usps, Function.identity()));

    private Jurisdictions() {}

    /** All 56, in code order. */
    public static List<Jurisdiction> list() {
        return ALL;
    }

    /** The jurisdiction with this two-digit code. */
    public static Optional<Jurisdiction> find(GeoId id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The jurisdiction with this postal code, in any case. */
    public static Optional<Jurisdiction> findByUsps(String usps) {
        return Optional.ofNullable(BY_USPS.get(usps.strip().toUpperCase(Locale.ROOT)));
    }

    private static Jurisdiction of(String code, String usps, String ap, String name) {
        return new Jurisdiction(new GeoId(code), usps, ap, name);
    }
}
