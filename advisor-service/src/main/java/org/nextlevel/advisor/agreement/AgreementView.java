package org.nextlevel.advisor.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.agreement.move.AgreementAction;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;

/** A version of what a manager requires of somebody for a level, and what the caller may do with it now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        @Schema(examples = "0199a4f4-2b7c-7d10-9c33-1d8a0e6b7f21")
        UUID id,

        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(examples = "engineering") String framework,

        @Schema(description = "Key of the level.", examples = "senior")
        String target,

        @Schema(description = "Counts the versions for this level, from 1.", examples = "1")
        int number,

        @Schema(examples = "ASKED") AgreementState state,

        @Schema(
                description = "What the person asked, or asked back, last.",
                examples = "What do you require of me for Senior?")
        String question,

        List<AgreedRequirement> items,
        @Schema(examples = "2026-03-02T09:00:00Z") Instant begunAt,

        @Schema(description = "The day of the last question; absent when nobody asked.", examples = "2026-03-02")
        LocalDate askedOn,

        @Schema(description = "The manager who wrote it.", examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b23")
        UUID statedBy,

        @Schema(
                description = "When it was written, which is the manager's confirmation.",
                examples = "2026-03-05T09:00:00Z")
        Instant statedAt,

        @Schema(
                description = "The later manager who confirmed it too.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b24")
        UUID upheldBy,

        @Schema(description = "When the person confirmed it and it came into force.", examples = "2026-03-06T09:00:00Z")
        Instant confirmedAt,

        @Schema(
                description = "Whether a former manager wrote it and the present one has not confirmed it; it stays in"
                        + " force meanwhile.",
                examples = "false")
        boolean byFormerManager,

        @Schema(description = "How long the question waits for an answer; absent when none does.")
        UnansweredQuestion silence,

        @Schema(description = "What the caller may do now.") List<AgreementAction> actions) {
    static AgreementView of(VisibleAgreement visible) {
        Agreement agreement = visible.agreement();
        AgreementTarget about = agreement.about();
        boolean isByFormer = agreement.isByFormer(visible.manager());
        return new AgreementView(
                agreement.id(),
                about.employeeId(),
                about.framework(),
                about.target(),
                agreement.number(),
                agreement.state(),
                agreement.question(),
                agreement.items(),
                agreement.begunAt(),
                agreement.askedOn(),
                agreement.statedBy(),
                agreement.statedAt(),
                agreement.upheldBy(),
                agreement.confirmedAt(),
                isByFormer,
                visible.waiting(),
                agreement.state().actions(visible.party(), isByFormer).stream()
                        .sorted()
                        .toList());
    }
}
