package org.nextlevel.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A piece of evidence that claims point to.
 *
 * @param number by which claims point to it
 * @param confirmations how many colleagues confirmed it
 */
public record Source(int number, String summary, LocalDate occurredOn, int confirmations) {
    public Source {
        requireNonNull(summary, "summary");
        requireNonNull(occurredOn, "occurredOn");
    }
}
