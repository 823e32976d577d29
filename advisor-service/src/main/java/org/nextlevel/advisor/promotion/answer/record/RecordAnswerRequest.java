package org.nextlevel.advisor.promotion.answer.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.problem.Invalid;
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
        @NotNull @Schema(examples = "NOT_YET") PromotionAnswer answer,

        @Nullable @Size(max = 4_000) @Schema(examples = "Lead one project across teams first.")
        String reason,

        @Nullable @Size(max = 20) List<@Valid @NotNull MissingEvidence> missing,
        @Nullable @Schema(examples = "OWNER") CaseParty followUp,

        @Nullable @CalendarDate @Schema(description = "After today.", examples = "2027-03-01")
        LocalDate revisitOn) {

    /** What was not said is an empty list, an empty reason. */
    public RecordAnswerRequest {
        missing = missing == null ? List.of() : List.copyOf(missing);
        reason = reason == null ? "" : reason.strip();
    }

    /** The points for which nobody said a competency. */
    public List<String> unmapped() {
        return missing.stream()
                .filter(point -> point.competency() == null)
                .map(MissingEvidence::text)
                .toList();
    }

    /**
     * The same, where each of these points has what a model suggests for it.
     *
     * @param suggested for each of {@link #unmapped}, in their order
     */
    public RecordAnswerRequest suggesting(List<Optional<String>> suggested) {
        Iterator<Optional<String>> next = suggested.iterator();
        return new RecordAnswerRequest(
                answer,
                reason,
                missing.stream()
                        .map(point -> point.competency() == null
                                ? next.next().map(point::suggesting).orElse(point)
                                : point)
                        .toList(),
                followUp,
                revisitOn);
    }

    /**
     * Refuses what does not go together.
     *
     * @param ladder of the version of the framework that the case stays with
     * @throws Invalid naming the part that does not fit
     */
    public void requireFitting(Ladder ladder, LocalDate today) {
        if (answer != PromotionAnswer.YES && reason.isEmpty()) {
            throw new Invalid("#/reason", "a no has a reason");
        }
        if (followUp != null && followUp != CaseParty.OWNER && followUp != CaseParty.MANAGER) {
            throw new Invalid("#/followUp", "is one of OWNER, MANAGER");
        }
        if (revisitOn != null && !revisitOn.isAfter(today)) {
            throw new Invalid("#/revisitOn", "must be after today");
        }
        if (revisitOn != null && answer == PromotionAnswer.YES) {
            throw new Invalid("#/revisitOn", "goes with a no");
        }
        for (int i = 0; i < missing.size(); i++) {
            MissingEvidence one = missing.get(i);
            if (one.competency() != null && !ladder.has(one.competency())) {
                throw new Invalid(
                        "#/missing/%d/competency".formatted(i), "is not a competency of the case's framework");
            }
            if (one.level() != null && !ladder.exists(one.level())) {
                throw new Invalid("#/missing/%d/level".formatted(i), "is not a level of the case's framework");
            }
        }
    }
}
