package org.nextlevel.advisor.promotion.proposal.lint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that would make a proposal stronger.
 *
 * @param pointer JSON pointer to the place in the proposal
 * @param claim id of the claim; absent when it is about something else
 * @param measure what to measure; absent for other rules than UNQUANTIFIED
 * @param todo what to do, in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalFinding(
        @Schema(examples = "#/accomplishments/0") String pointer,
        @Nullable UUID claim,
        LintRule rule,
        @Nullable ClaimMeasure measure,

        @Schema(examples = "Say how long it took before and after.")
        String todo) {

    static ProposalFinding at(String pointer, UUID claim, LintRule rule, String todo) {
        return new ProposalFinding(pointer, claim, rule, null, todo);
    }
}
