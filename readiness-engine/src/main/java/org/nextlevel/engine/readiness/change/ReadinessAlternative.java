package org.nextlevel.engine.readiness.change;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.sentence.Sentence;

/**
 * A set of changes that together reach a better verdict; with any of them left out, or smaller, they do not.
 *
 * @param reaches the verdict with them
 * @param changes at least one; waiting comes last
 */
public record ReadinessAlternative(
        @Schema(examples = "READY") Verdict reaches,
        List<ReadinessStep> changes,

        @Schema(
                examples =
                        "One more piece of evidence for Communication at senior-1, confirmed by somebody else, would reach READY.")
        String sentence) {

    static ReadinessAlternative of(Verdict reaches, List<ReadinessStep> changes) {
        String words = changes.stream()
                .map(ReadinessStep::words)
                .collect(Collectors.joining("; " + Sentence.of("and") + " "))
                .replace(",;", ";");
        return new ReadinessAlternative(
                reaches,
                changes,
                Sentence.say(
                        "%s would reach %s.", Character.toUpperCase(words.charAt(0)) + words.substring(1), reaches));
    }

    int effort() {
        return changes.stream().mapToInt(ReadinessStep::effort).sum();
    }
}
