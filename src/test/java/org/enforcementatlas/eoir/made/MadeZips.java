package org.enforcementatlas.eoir.made;

import java.util.List;

/** A few ZIP codes with the county that they lie in, as the Postal Service and the Census Bureau have them. */
public final class MadeZips {

    private static final List<String> ALL = List.of(
            "02134 25025",
            "06103 09110",
            "10001 36061",
            "33101 12086",
            "60601 17031",
            "77001 48201",
            "78501 48215",
            "90001 06037",
            "00901 72127",
            "07102 34013");

    /** How many there are. */
    public static final int COUNT = ALL.size();

    private MadeZips() {}

    /** The table that is supplied with a release. */
    public static String table() {
        StringBuilder table = new StringBuilder("zip,county,share\n");
        ALL.forEach(
                pair -> table.append(pair, 0, 5).append(',').append(pair, 6, 11).append(",0.75\n"));
        return table.append("77001,48157,0.25\n").toString();
    }

    /** The county of the ZIP code with this index, empty beyond them. */
    static String county(int index) {
        return index < COUNT ? ALL.get(index).substring(6) : "";
    }

    /** How it is printed: plain, with four more digits, or with its zeros lost; something else beyond them. */
    static String printed(int index, int way) {
        if (index >= COUNT) {
            return index == COUNT ? "" : index == COUNT + 1 ? "ABCDE" : "99999";
        }
        String zip = ALL.get(index).substring(0, 5);
        return switch (way) {
            case 0 -> zip + "-1234";
            case 1 -> zip + "1234";
            case 2 -> zip.replaceFirst("^0+", "");
            case 3 -> zip + " ";
            default -> zip;
        };
    }
}
