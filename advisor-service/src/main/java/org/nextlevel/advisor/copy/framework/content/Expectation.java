package org.nextlevel.advisor.copy.framework.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What one level expects of one competency; it holds above too, until a higher level replaces it.
 *
 * @param examples of work that meets it; none in what was told before they were read here
 */
public record Expectation(
        String id,
        String level,
        String competency,
        String text,
        List<String> examples,
        boolean required,
        BigDecimal weight) {
    /** No list means the same as an empty one. */
    public Expectation {
        examples = examples == null ? List.of() : List.copyOf(examples);
    }

    /**
     * Whether it says the same as another one, in whatever typography, and is needed no more than that: then it is neither new
     * nor raised (M1.1).
     */
    public boolean asksNoMoreThan(Expectation other) {
        return words(text).equals(words(other.text)) && (other.required || !required);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
