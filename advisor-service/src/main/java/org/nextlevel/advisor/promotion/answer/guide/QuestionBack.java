package org.nextlevel.advisor.promotion.answer.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that makes an answer specific (M6.5).
 *
 * @param said the words that nobody could act on; null when something was not said at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionBack(
        @Schema(examples = "visibility") String said,

        @Schema(examples = "Which forum, by when, and judged by whom?")
        String question) {}
