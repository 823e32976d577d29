package org.nextlevel.evidence.opportunity.excuse;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;

/**
 * That there was no opportunity for a competency so far.
 *
 * @param statement in the owner's words; absent for none
 * @param until last day; absent while it goes on
 * @param standing what stands behind it beside the person's word
 * @param judged absent while no manager above said anything of it
 * @param actions what the caller may do now
 */
public record NoOpportunityView(
        @Schema(examples = "engineering") String framework,
        NamedKey competency,
        NoOpportunityReason reason,

        @Nullable @Schema(examples = "Nobody is hired this year.")
        String statement,

        LocalDate from,
        @Nullable LocalDate until,
        ExcuseStanding standing,
        @Nullable JudgementView judged,
        @Schema(examples = "0") long version,
        List<Action> actions) {}
