package org.nextlevel.advisor.promotion.answer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.access.Party;

/**
 * What one side recorded.
 *
 * @param recordedBy id of the person; null for an account of HR that is nobody in the directory
 * @param reason empty when none was said
 * @param followUp who takes the next step; null when it was not said
 * @param revisitOn from when to ask again; null when it was not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerRecord(
        Party recordedAs,
        UUID recordedBy,
        AnswerKind answer,

        @Schema(examples = "Lead one project across teams first.")
        String reason,

        List<MissingEvidence> missing,
        Party followUp,
        LocalDate revisitOn,
        Instant recordedAt) {}
