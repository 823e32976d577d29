package org.nextlevel.advisor.promotion.promotioncase.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Invalid;

/**
 * What an owner says when asking, asking again, or appealing.
 *
 * @param whatChanged since the last answer, or why it should be looked at again; needed for both; null when first asking
 * @param evidence ids of what is new; null for none
 */
record AskForPromotionRequest(
        @Nullable @Size(max = 4_000) @Schema(examples = "I have led two projects across teams since.")
        String whatChanged,

        @Nullable @Size(max = 50) List<@NotNull UUID> evidence) {

    AskForPromotionRequest {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** @throws Invalid when it says nothing that changed */
    void requireChange() {
        if ((whatChanged == null || whatChanged.isBlank()) && evidence.isEmpty()) {
            throw new Invalid("#/whatChanged", "say what changed since the answer, or name new evidence");
        }
    }
}
