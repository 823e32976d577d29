package org.nextlevel.advisor.promotion.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.answer.guide.QuestionBack;
import org.nextlevel.advisor.promotion.answer.record.AnswerRecord;

/**
 * The answers to one time of asking.
 *
 * @param records what each side said last: the owner's first, then the manager's, then HR's on an appeal
 * @param former what a side said before that
 * @param differences what owner and manager recorded otherwise
 * @param questions what to ask back so that the answer is specific
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerRound(
        @Schema(examples = "1") int round,
        List<AnswerRecord> records,
        List<AnswerRecord> former,
        List<AnswerDifference> differences,
        List<QuestionBack> questions) {

    /** A thing on which the two records differ; what one side did not say is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerDifference(
            @Schema(examples = "revisitOn") String field,
            @Schema(examples = "2027-03-01") String owner,
            @Schema(examples = "2027-06-01") String manager) {}
}
