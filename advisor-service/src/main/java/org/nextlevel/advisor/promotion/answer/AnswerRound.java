package org.nextlevel.advisor.promotion.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.answer.guide.QuestionBack;

/**
 * The answers to one time of asking.
 *
 * @param records what each side said last: the owner's first, then the manager's, then HR's on an appeal
 * @param former what a side said before that
 * @param differences what owner and manager recorded otherwise
 * @param questions what to ask back so that the answer is specific
 */
public record AnswerRound(
        @Schema(examples = "1") int round,
        List<RecordedAnswerView> records,
        List<RecordedAnswerView> former,
        List<AnswerDifference> differences,
        List<QuestionBack> questions) {

    /** A thing on which the two records differ; what one side did not say is absent. */
    record AnswerDifference(
            @Schema(examples = "revisitOn") String field,
            @Nullable @Schema(examples = "2027-03-01") String owner,
            @Nullable @Schema(examples = "2027-06-01") String manager) {}
}
