package org.nextlevel.advisor.promotion.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.answer.record.MissingEvidence;
import org.nextlevel.advisor.promotion.answer.record.RecordedAnswer;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What one side recorded, as all parties see it.
 *
 * @param recordedBy absent for an account of HR that is nobody in the directory
 * @param reason empty when none was said
 * @param followUp who takes the next step; absent when it was not said
 * @param revisitOn from when to ask again; absent when it was not said
 */
record RecordedAnswerView(
        CaseParty recordedAs,
        @Nullable PersonReference recordedBy,
        PromotionAnswer answer,

        @Schema(examples = "Lead one project across teams first.")
        String reason,

        List<NamedMissingEvidence> missing,
        @Nullable CaseParty followUp,
        @Nullable LocalDate revisitOn,
        Instant recordedAt) {

    /**
     * Something that was not shown.
     *
     * @param competency absent when it was not said
     * @param level to show it at; absent when it was not said
     * @param suggested true where a model suggests the competency, and nobody said it; absent otherwise
     */
    record NamedMissingEvidence(
            @Schema(examples = "Leads a project across two teams.")
            String text,

            @Nullable NamedKey competency,
            @Nullable NamedKey level,
            @Nullable @Schema(examples = "true") Boolean suggested) {
        private static NamedMissingEvidence of(MissingEvidence missing, Ladder ladder) {
            return new NamedMissingEvidence(
                    missing.text(),
                    missing.competency() == null ? null : ladder.competency(missing.competency()),
                    missing.level() == null ? null : ladder.level(missing.level()),
                    missing.suggested());
        }
    }

    static RecordedAnswerView of(RecordedAnswer record, Ladder ladder, PeopleNames.Naming names) {
        return new RecordedAnswerView(
                record.recordedAs(),
                names.ofNullable(record.recordedBy()),
                record.answer(),
                record.reason(),
                record.missing().stream()
                        .map(one -> NamedMissingEvidence.of(one, ladder))
                        .toList(),
                record.followUp(),
                record.revisitOn(),
                record.recordedAt());
    }
}
