package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** The rules that a signed date is held against. An agreement without a date breaks none. */
enum DateRule {
    FUTURE(AlarmRule.SIGNED_IN_FUTURE, "signed after the date of the list"),
    BEFORE_PROGRAM(AlarmRule.SIGNED_BEFORE_PROGRAM, "signed before 2002, when the program began"),
    LONG_BEFORE_LISTED(AlarmRule.SIGNED_LONG_BEFORE_LISTED, "new on this list and signed more than 300 days before it"),
    AGAINST_FILE(AlarmRule.SIGNED_AGAINST_FILE, "signed more than 180 days from the date in the agreement's file name");

    private static final LocalDate PROGRAM_BEGAN = LocalDate.of(2002, 1, 1);
    private static final long LONG_BEFORE = 300;
    private static final long FILE_APART = 180;

    private final AlarmRule rule;
    private final String words;

    DateRule(AlarmRule rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    AlarmRule rule() {
        return rule;
    }

    String words() {
        return words;
    }

    boolean isBroken(Agreement row, LocalDate asOf) {
        Optional<LocalDate> signed = row.findSigned();
        return signed.isPresent() && isBroken(row, signed.get(), asOf);
    }

    private boolean isBroken(Agreement row, LocalDate signed, LocalDate asOf) {
        return switch (this) {
            case FUTURE -> signed.isAfter(asOf);
            case BEFORE_PROGRAM -> signed.isBefore(PROGRAM_BEGAN);
            case LONG_BEFORE_LISTED -> ChronoUnit.DAYS.between(signed, asOf) > LONG_BEFORE;
            case AGAINST_FILE -> {
                List<LocalDate> dates = fileDates(row);
                yield !dates.isEmpty() && dates.stream().allMatch(date -> isFar(signed, date));
            }
        };
    }

    /** The agency, its state, its row and its dates. */
    String example(Agreement row) {
        String state = Jurisdictions.find(row.state())
                .map(Jurisdiction::usps)
                .orElse(row.state().code());
        String signed = row.findSigned().map(LocalDate::toString).orElse("no date");
        String file = this == AGAINST_FILE ? ", file " + fileDates(row).getFirst() : "";
        return row.agency() + ", " + state + " (row " + row.row() + "): signed " + signed + file;
    }

    private static boolean isFar(LocalDate one, LocalDate two) {
        return Math.abs(ChronoUnit.DAYS.between(one, two)) > FILE_APART;
    }

    private static List<LocalDate> fileDates(Agreement row) {
        return AgreementFile.findName(row).map(AgreementFile::dates).orElse(List.of());
    }
}
