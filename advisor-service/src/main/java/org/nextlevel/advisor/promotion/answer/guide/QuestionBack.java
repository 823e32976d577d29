package org.nextlevel.advisor.promotion.answer.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question that makes an answer specific (M6.5).
 *
 * @param said the words that nobody could act on; absent when something was not said at all
 */
public record QuestionBack(
        @Nullable @Schema(examples = "visibility") String said,

        @Schema(examples = "Which forum, by when, and judged by whom?")
        String question) {}
