package org.nextlevel.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nextlevel.sentence.Sentence;

/**
 * One broken rule and where.
 *
 * @param pointer JSON pointer (RFC 6901) as a URI fragment into the body; null when the fault is in a parameter
 * @param parameter name of the path, query or header parameter; null when the fault is in the body
 * @param line line of the source text, from 1; null when the source has no lines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable Integer line,
        String detail) {

    /** All in one sentence: the first with its place, and how many more there are. */
    static String summary(List<Violation> violations) {
        String first = violations.getFirst().inASentence();
        return violations.size() == 1
                ? first
                : Sentence.say("%s (%d more in violations)", first, violations.size() - 1);
    }

    /** The place, where there is one, and what is wrong there. */
    public String inASentence() {
        String place = parameter == null ? Objects.toString(pointer, "#").replaceFirst("^#/?", "") : parameter;
        return place.isEmpty() ? detail : place + ": " + detail;
    }

    /** A fault in the body, in a sentence with the values in it. */
    public static Violation at(String pointer, String detail, Object... values) {
        return new Violation(pointer, null, null, Sentence.say(detail, values));
    }

    /** A fault in a path, query or header parameter, in a sentence with the values in it. */
    public static Violation of(String parameter, String detail, Object... values) {
        return new Violation(null, parameter, null, Sentence.say(detail, values));
    }
}
