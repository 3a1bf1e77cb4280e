package org.enforcementatlas.dataset;

import java.time.LocalDate;
import org.enforcementatlas.model.Gazetteer;

/**
 * What a reader may rely on.
 *
 * @param gazetteer every place of the vintage
 * @param places finds places by what is printed
 * @param asOf the date that the file's figures describe
 */
public record ReadContext(Gazetteer gazetteer, Places places, LocalDate asOf) {}
