package org.nextlevel.kit.guess;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.sentence.Sentence;

/**
 * Something that an import assumed, since what was sent does not say it (M9.8): what, where, and how to say it otherwise.
 *
 * @param kind what is assumed, such as {@code LEVEL_ORDER}; new kinds may come
 * @param line line of the source on which it was assumed, from 1; null when it is about the whole
 * @param column the source's own name of the column; null when it is about none
 * @param detail what was assumed, in a sentence
 * @param changedBy the parameter of the request that says it otherwise; null when only the source can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that was assumed, since what was sent does not say it.")
public record Guess(
        @Schema(description = "What is assumed; new kinds may come.", examples = "LEVEL_ORDER")
        String kind,

        @Nullable
        @Schema(description = "Line of the source, from 1; absent when it is about the whole.", examples = "4")
        Integer line,

        @Nullable
        @Schema(description = "The source's own name of the column; absent when it is about none.", examples = "Stage")
        String column,

        @Schema(
                description = "What was assumed, in a sentence.",
                examples = "The levels follow each other in the order of their first rows: Junior, Mid, Senior.")
        String detail,

        @Nullable
        @Schema(
                description = "The parameter of the request that says it otherwise; absent when only the source can.",
                examples = "levels")
        String changedBy) {

    /** About the whole of what was sent, in a sentence with the values in it. */
    public static Guess ofAll(String kind, String changedBy, String detail, Object... values) {
        return new Guess(kind, null, null, Sentence.say(detail, values), changedBy);
    }

    /** About a line, in a sentence with the values in it. */
    public static Guess inLine(
            String kind, int line, String column, String changedBy, String detail, Object... values) {
        return new Guess(kind, line, column, Sentence.say(detail, values), changedBy);
    }
}
