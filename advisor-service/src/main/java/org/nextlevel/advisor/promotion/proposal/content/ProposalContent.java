package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in its four parts (M4.1), each in the order in which it is read.
 *
 * @param currentRole where the person stands now, a sentence or two; null while it is not said
 * @param accomplishments what the person achieved in the current role
 * @param nextLevelWork what shows the next level already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalContent(
        @Nullable
        @Size(min = 1, max = ProposalClaim.MOST_TEXT)
        @Schema(examples = "Engineer in Platform since March 2024.")
        String currentRole,

        @NotNull @Size(max = MOST_CLAIMS) List<@NotNull @Valid ProposalClaim> accomplishments,
        @NotNull @Size(max = MOST_CLAIMS) List<@NotNull @Valid ProposalClaim> nextLevelWork,
        @NotNull @Valid ProposalPlan nextLevelPlan,
        @NotNull @Valid ProposalAsk ask) {

    /** As many claims may a part have. */
    public static final int MOST_CLAIMS = 12;

    /** The claims of both parts that cite evidence, in their order. */
    public List<ProposalClaim> claims() {
        return Stream.concat(accomplishments.stream(), nextLevelWork.stream()).toList();
    }

    /** The ids of all evidence that it points to, each once. */
    public List<UUID> cited() {
        return claims().stream()
                .flatMap(claim -> claim.cited().stream())
                .distinct()
                .toList();
    }

    /** The ids of all expectations that it shows, each once. */
    public List<String> shown() {
        return claims().stream()
                .map(ProposalClaim::expectation)
                .filter(one -> one != null)
                .distinct()
                .toList();
    }
}
