package org.nextlevel.advisor.promotion.proposal.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.time.CalendarDate;

/**
 * What is asked for (M4.1).
 *
 * @param title the exact title; absent while it is not said
 * @param from the day from which it is to hold; absent while it is not said
 * @param timeline the way there; absent while it is not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalAsk(
        @Nullable @Size(min = 1, max = 120) @Schema(examples = "Senior Engineer")
        String title,

        @Nullable @CalendarDate @Schema(examples = "2027-01-01")
        LocalDate from,

        @Nullable @Size(min = 1, max = ProposalClaim.MOST_TEXT) @Schema(examples = "A decision by 30 November.")
        String timeline) {}
