package org.enforcementatlas.ingest.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What lists tell of an agreement. Derived from where it stands and where not; no source says it. */
public enum ListingStatus {
    /** On the latest pending list and on no participating list yet. */
    PENDING("pending"),
    /** On the latest participating list and on every one since its first. */
    LISTED("listed"),
    /** On an earlier list and not on the latest. Why, the lists do not say. */
    NO_LONGER_LISTED("no longer listed"),
    /** On the latest participating list after it was missing from one in between. */
    LISTED_AGAIN("listed again");

    private final String words;

    ListingStatus(String words) {
        this.words = words;
    }

    /** The status in words. */
    public String words() {
        return words;
    }

    /** The status as commands and addresses write it: {@code no-longer-listed}. */
    public String word() {
        return words.replace(' ', '-');
    }

    /** The status that commands and addresses write so. */
    public static Optional<ListingStatus> find(String word) {
        return Stream.of(values())
                .filter(status -> status.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
