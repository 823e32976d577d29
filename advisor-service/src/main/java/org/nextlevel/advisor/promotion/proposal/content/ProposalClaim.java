package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a proposal, with the evidence it points to and the expectation it shows (M4.3).
 *
 * @param id null in an edit for one that is new
 * @param evidence ids of the owner's pieces; null in an edit for what it cited before
 * @param expectation id of an expectation of the case's framework; null in an edit for the one before, otherwise for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalClaim(
        @Nullable @Schema(description = "Left out for a claim that is new.")
        UUID id,

        @NotBlank @Size(max = MOST_TEXT) @Schema(examples = "Cut the nightly build from 40 to 12 minutes.")
        String text,

        @Nullable
        @Size(min = 1, max = 10)
        @Schema(description = "Ids of own evidence; left out in an edit to keep what the claim cites.")
        List<@NotNull UUID> evidence,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "Id of the expectation that it shows, of the case's version of the framework; left out in"
                        + " an edit to keep the one before.",
                examples = "senior.delivery")
        String expectation) {

    /** As long may a statement be. */
    public static final int MOST_TEXT = 500;

    /** The same with no evidence where the list of it is empty, which an edit cannot say. */
    public ProposalClaim withoutEmptyList() {
        return evidence != null && evidence.isEmpty() ? new ProposalClaim(id, text, null, expectation) : this;
    }

    /** The evidence it points to; empty for none. */
    public List<UUID> cited() {
        return evidence == null ? List.of() : evidence;
    }
}
