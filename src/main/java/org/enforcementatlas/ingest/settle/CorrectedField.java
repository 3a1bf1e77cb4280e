package org.enforcementatlas.ingest.settle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What of a row a correction may concern. */
public enum CorrectedField {
    /** The printed type of an agency. */
    TYPE,
    /** The county of an agreement: the printed name, corrected to a five-digit code, or to nothing for no county. */
    COUNTY,
    /** The printed model. */
    MODEL,
    /** The signed date, in ISO 8601; empty where the list has none. */
    SIGNED,
    /** The address of the agreement. */
    MOA,
    /** The count of a figure, a whole number. */
    COUNT;

    /** The word used in commands and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field with this word.
     *
     * @throws IllegalArgumentException if there is none; the sentence names those there are
     */
    public static CorrectedField ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A correction concerns "
                        + Arrays.stream(values()).map(CorrectedField::word).collect(Collectors.joining(", "))
                        + "; \"" + word + "\" is none of them."));
    }

    /** Why a corrected value cannot be, if it cannot. */
    Optional<String> findFault(String corrected) {
        return switch (this) {
            case SIGNED ->
                corrected.isEmpty() || isDate(corrected)
                        ? Optional.empty()
                        : Optional.of("A signed date is written as 2026-03-19.");
            case COUNTY ->
                corrected.isEmpty() || corrected.matches("\\d{5}")
                        ? Optional.empty()
                        : Optional.of("A county is corrected to its five-digit code, or to nothing for no county.");
            case COUNT ->
                corrected.matches("\\d{1,15}")
                        ? Optional.empty()
                        : Optional.of("A count is corrected to a whole number, in digits alone.");
            case TYPE, MODEL, MOA -> Optional.empty();
        };
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).equals(LocalDate.MIN);
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
