package org.nextlevel.advisor.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** A version of what a manager requires of somebody for a level, and what the caller may do with it now. */
record AgreementView(
        @Schema(examples = "0199a4f4-2b7c-7d10-9c33-1d8a0e6b7f21")
        UUID id,

        @Schema(description = "Whose requirements they are.")
        PersonReference employee,

        @Schema(examples = "engineering") String framework,

        @Schema(description = "The level that they are for.")
        NamedKey target,

        @Schema(description = "Counts the versions for this level, from 1.", examples = "1")
        int number,

        @Schema(examples = "ASKED") AgreementState state,

        @Nullable
        @Schema(
                description = "What the person asked, or asked back, last.",
                examples = "What do you require of me for Senior?")
        String question,

        @Schema(description = "What is required beside the framework; empty for nothing, and before the first answer.")
        List<AgreedRequirementView> items,

        @Schema(examples = "2026-03-02T09:00:00Z") Instant begunAt,

        @Nullable
        @Schema(description = "The day of the last question; absent when nobody asked.", examples = "2026-03-02")
        LocalDate askedOn,

        @Nullable @Schema(description = "The manager who wrote it; absent before the first answer.")
        PersonReference statedBy,

        @Nullable
        @Schema(
                description = "When it was written, which is the manager's confirmation.",
                examples = "2026-03-05T09:00:00Z")
        Instant statedAt,

        @Nullable @Schema(description = "The later manager who confirmed it too.")
        PersonReference upheldBy,

        @Nullable
        @Schema(description = "When the person confirmed it and it came into force.", examples = "2026-03-06T09:00:00Z")
        Instant confirmedAt,

        @Schema(
                description = "Whether a former manager wrote it and the present one has not confirmed it; it stays in"
                        + " force meanwhile.",
                examples = "false")
        boolean byFormerManager,

        @Nullable @Schema(description = "How long the question waits for an answer; absent when none does.")
        UnansweredQuestion silence,

        @Schema(description = "What the caller may do now.") List<Action> actions) {
    static AgreementView of(VisibleAgreement visible, PeopleNames.Naming naming) {
        Agreement agreement = visible.agreement();
        AgreementTarget about = agreement.about();
        boolean isByFormer = agreement.isByFormer(visible.manager());
        return new AgreementView(
                agreement.id(),
                naming.of(about.employeeId()),
                about.framework(),
                visible.names().level(about.target()),
                agreement.number(),
                agreement.state(),
                agreement.question(),
                agreement.items().stream()
                        .map(item -> AgreedRequirementView.of(item, visible.names()))
                        .toList(),
                agreement.begunAt(),
                agreement.askedOn(),
                naming.ofNullable(agreement.statedBy()),
                agreement.statedAt(),
                naming.ofNullable(agreement.upheldBy()),
                agreement.confirmedAt(),
                isByFormer,
                visible.waiting(),
                agreement.state().actions(visible.party(), isByFormer).stream()
                        .sorted()
                        .map(move -> move.at(path(agreement)))
                        .toList());
    }

    static String path(Agreement agreement) {
        return "/api/employees/%s/requirement-agreements/%s"
                .formatted(agreement.about().employeeId(), agreement.id());
    }

    /** One thing that a manager requires, as callers see it. */
    public record AgreedRequirementView(
            NamedKey competency,

            @Schema(description = "The level at which it is asked for.")
            NamedKey level,

            @Schema(
                    description = "In the manager's words.",
                    examples = "Takes one new colleague through their first three months.")
            String text,

            @Schema(description = "False for what is welcome but not needed.", examples = "true")
            boolean required) {
        static AgreedRequirementView of(AgreedRequirement item, FrameworkNames names) {
            return new AgreedRequirementView(
                    names.competency(item.competency()), names.level(item.level()), item.text(), item.required());
        }
    }
}
