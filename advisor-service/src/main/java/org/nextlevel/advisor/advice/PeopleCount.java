package org.nextlevel.advisor.advice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.sentence.Sentence;

/**
 * How many people a rule concerns, as far as it may be said.
 *
 * @param concerned null when it is not shown
 */
public record PeopleCount(
        @Schema(examples = "nobody-was-shown") String rule,
        @Schema(examples = "1") int version,

        @Schema(description = "How many people were looked at.", examples = "230")
        int people,

        @Schema(description = "Whether that is everybody.", examples = "true")
        boolean all,

        @Nullable
        @Schema(
                description = "How many of them it concerns, rounded down to a multiple of 5; absent when not shown.",
                examples = "45")
        Integer concerned,

        @Schema(examples = "It concerns 45 to 49 of 230 people.")
        String sentence) {
    /** No smaller group, and no smaller rest, is shown. */
    static final int SMALLEST_GROUP = 5;

    static PeopleCount of(Rule rule, int people, boolean all, int concerned) {
        boolean shown = concerned >= SMALLEST_GROUP && people - concerned >= SMALLEST_GROUP;
        int rounded = concerned - concerned % SMALLEST_GROUP;
        return new PeopleCount(
                rule.key(),
                rule.version(),
                people,
                all,
                shown ? rounded : null,
                shown
                        ? Sentence.say(
                                "It concerns %d to %d of %d people.", rounded, rounded + SMALLEST_GROUP - 1, people)
                        : Sentence.say(
                                "It concerns fewer than %d people, or all but fewer than %d, so the number is not shown.",
                                SMALLEST_GROUP, SMALLEST_GROUP));
    }
}
