package org.enforcementatlas.eoir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * The county of each ZIP code, out of a table that is supplied: a line for each ZIP code and county, with the share of the ZIP code
 * that lies there. A ZIP code belongs to the county with the greatest share; in several counties without a share, to none.
 */
final class ZipCounties {

    private static final int ZIPS = 100_000;
    private static final List<String> ZIP = List.of("zip", "zip_code", "zipcode", "zcta", "zcta5", "zip_zcta");
    private static final List<String> COUNTY =
            List.of("county", "geoid", "county_fips", "fips", "county_geoid", "county_code");
    private static final List<String> SHARE = List.of("tot_ratio", "res_ratio", "share", "afact", "weight", "ratio");

    private final short[] slots = new short[ZIPS];
    private final double[] shares = new double[ZIPS];

    private ZipCounties() {}

    /** The slot of a ZIP code's county, 0 where it has none. */
    int slot(int zip) {
        return slots[zip];
    }

    /** How many ZIP codes have a county. */
    int count() {
        int count = 0;
        for (short slot : slots) {
            count += slot == 0 ? 0 : 1;
        }
        return count;
    }

    /**
     * Reads a table: separated by commas, semicolons or tabs, with a header.
     *
     * @throws UnreadableRelease if it is no such table; the sentence says what is expected
     */
    static ZipCounties read(Path file, Slots places) throws UnreadableRelease {
        ZipCounties counties = new ZipCounties();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String header = lines.readLine();
            Layout layout = Layout.of(header == null ? "" : header, file);
            int read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read += counties.take(layout.cells(line), layout, places) ? 1 : 0;
            }
            if (read == 0) {
                throw layout.refuse(file);
            }
        } catch (IOException problem) {
            throw new UnreadableRelease(
                    file.getFileName() + " cannot be read; check that it exists and may be opened.", problem);
        }
        return counties;
    }

    private boolean take(String[] cells, Layout layout, Slots places) {
        String zip = layout.cell(cells, layout.zip());
        String county = layout.cell(cells, layout.county());
        if (!zip.matches("\\d{3,5}") || !county.matches("\\d{4,5}")) {
            return false;
        }
        int slot = places.county(new GeoId(county.length() == 4 ? "0" + county : county));
        if (slot < 0) {
            return false;
        }
        place(Integer.parseInt(zip), slot, layout.share(cells));
        return true;
    }

    private void place(int zip, int slot, double share) {
        if (share < 0) {
            slots[zip] = shares[zip] == 0 || slots[zip] == slot ? (short) slot : 0;
            shares[zip] = 1;
        } else if (share > shares[zip] || slots[zip] == 0) {
            slots[zip] = (short) slot;
            shares[zip] = share;
        }
    }

    /** Where the columns stand. */
    private record Layout(String separator, int zip, int county, int shareColumn) {

        static Layout of(String header, Path file) throws UnreadableRelease {
            String separator = header.indexOf('\t') >= 0 ? "\t" : header.indexOf(';') >= 0 ? ";" : ",";
            List<String> names = Arrays.stream(header.split(separator, -1))
                    .map(name -> clean(name).toLowerCase(Locale.ROOT))
                    .toList();
            Layout layout = new Layout(separator, find(names, ZIP), find(names, COUNTY), find(names, SHARE));
            if (layout.zip() < 0 || layout.county() < 0) {
                throw layout.refuse(file);
            }
            return layout;
        }

        UnreadableRelease refuse(Path file) {
            return new UnreadableRelease(file.getFileName()
                    + " is no table of ZIP codes and counties: expected the columns zip, county (five-digit code) and, where"
                    + " a ZIP code lies in several counties, share.");
        }

        String[] cells(String line) {
            return line.split(separator, -1);
        }

        String cell(@Nullable String[] cells, int column) {
            String cell = column < cells.length ? cells[column] : null;
            return cell == null ? "" : clean(cell);
        }

        /** The share, negative where the table has none. */
        double share(String[] cells) {
            String printed = shareColumn < 0 ? "" : cell(cells, shareColumn);
            return printed.matches("[0-9]*\\.?[0-9]+([eE][+-]?[0-9]{1,2})?") ? Double.parseDouble(printed) : -1;
        }

        private static int find(List<String> names, List<String> wanted) {
            return wanted.stream()
                    .mapToInt(names::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        private static String clean(String cell) {
            return cell.replace("ï»¿", "").replace("\"", "").strip();
        }
    }
}
