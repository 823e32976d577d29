package org.nextlevel.advisor.promotion.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.kit.time.CalendarDate;

/**
 * A request to record the answer as the caller gave or heard it.
 *
 * @param reason needed for every no
 * @param missing what was not shown; null for nothing
 * @param followUp who takes the next step, OWNER or MANAGER; null when it was not said
 * @param revisitOn from when to ask again; null when it was not said
 */
public record RecordAnswerRequest(
        @NotNull @Schema(examples = "NOT_YET") AnswerKind answer,

        @Size(max = 4_000) @Schema(examples = "Lead one project across teams first.")
        String reason,

        @Size(max = 20) List<@Valid @NotNull MissingEvidence> missing,
        @Schema(examples = "OWNER") Party followUp,

        @CalendarDate @Schema(description = "After today.", examples = "2027-03-01")
        LocalDate revisitOn) {

    /** What was not said is an empty list, an empty reason. */
    public RecordAnswerRequest {
        missing = missing == null ? List.of() : List.copyOf(missing);
        reason = reason == null ? "" : reason.strip();
    }
}
