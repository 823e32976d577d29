package org.nextlevel.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One thing the person says, with what proves it (M4.3).
 *
 * @param shows the words of the expectation this shows, or null
 * @param sources numbers of the {@link Source}s that prove it; may be empty
 */
public record Claim(String text, String shows, List<Integer> sources) {
    public Claim {
        requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    /** Whether it is said which expectation this shows. */
    public boolean saysWhatItShows() {
        return shows != null && !shows.isBlank();
    }

    /** The same with the expectation in other words. */
    public Claim showing(String words) {
        return new Claim(text, words, sources);
    }
}
