package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.time.CalendarDate;

/**
 * What is asked for (M4.1).
 *
 * @param title the exact title; null while it is not said
 * @param from the day from which it is to hold; null while it is not said
 * @param timeline the way there; null while it is not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalAsk(
        @Size(min = 1, max = 120) @Schema(examples = "Senior Engineer")
        String title,

        @CalendarDate @Schema(examples = "2027-01-01") LocalDate from,

        @Size(min = 1, max = ProposalClaim.MOST_TEXT) @Schema(examples = "A decision by 30 November.")
        String timeline) {}
