package org.nextlevel.engine.readiness.change;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.engine.readiness.headline.VerdictName;
import org.nextlevel.sentence.Sentence;

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
                        "One more piece of evidence for Communication at Senior Engineer 1, confirmed by a colleague or manager, would be enough to be ready.")
        String sentence) {

    static ReadinessAlternative of(Verdict reaches, List<ReadinessStep> changes) {
        String words = changes.stream()
                .map(ReadinessStep::words)
                .collect(Collectors.joining("; " + Sentence.of("and") + " "))
                .replace(",;", ";");
        String all = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new ReadinessAlternative(reaches, changes, sentence(all, reaches));
    }

    /** Nobody is told how to be found not ready: what is reached there is a judgement. */
    private static String sentence(String changes, Verdict reaches) {
        return switch (reaches) {
            case INSUFFICIENT_EVIDENCE, NOT_READY -> Sentence.say("%s would be enough to judge by.", changes);
            case NEARLY, READY, OPERATING_AT_LEVEL ->
                Sentence.say("%s would be enough to be %s.", changes, VerdictName.of(reaches));
        };
    }

    int effort() {
        return changes.stream().mapToInt(ReadinessStep::effort).sum();
    }
}
