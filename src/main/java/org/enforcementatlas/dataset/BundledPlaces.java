package org.enforcementatlas.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;

/** The places that come with the atlas: the 3,233 counties and equivalents of 2023 with their legal names. */
public final class BundledPlaces {

    private BundledPlaces() {}

    /**
     * Reads the places.
     *
     * @throws UncheckedIOException if the bundled table is missing, which is a fault of the build
     */
    public static Gazetteer load() {
        List<Area> counties = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(BundledManifests.open("places/counties.csv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                counties.add(new Area(new GeoId(line.substring(0, 5)), line.substring(6)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new Gazetteer(BoundaryVintage.BUNDLED, counties);
    }
}
