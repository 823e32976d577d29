package org.nextlevel.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence that claims point to.
 *
 * @param number by which claims point to it
 * @param confirmations how many colleagues confirmed it
 * @param confirmedBy those of them who are named, with what they are to the person, the weightiest first; may be fewer
 */
public record Source(int number, String summary, LocalDate occurredOn, int confirmations, List<String> confirmedBy) {
    public Source {
        requireNonNull(summary, "summary");
        requireNonNull(occurredOn, "occurredOn");
        confirmedBy = List.copyOf(confirmedBy);
    }

    /** The same in other words. */
    public Source with(String words) {
        return new Source(number, words, occurredOn, confirmations, confirmedBy);
    }
}
