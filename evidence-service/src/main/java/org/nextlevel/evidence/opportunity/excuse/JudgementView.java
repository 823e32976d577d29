package org.nextlevel.evidence.opportunity.excuse;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.PersonReference;

/**
 * What a manager above says of it.
 *
 * @param statement why, in the manager's words; absent for none
 */
public record JudgementView(
        ManagerJudgement judgement,
        PersonReference by,
        Instant at,

        @Nullable @Schema(examples = "You were asked to lead two hirings in spring and declined.")
        String statement) {}
