package org.nextlevel.advisor.leaving;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outlook of its owner.
 *
 * @param triggers all five, each with the facts that it fires on or does not
 * @param own what the owner wrote down; empty when nothing was
 */
record LeavingView(List<TriggerView> triggers, LeavingNotes own) {

    /** Whether something speaks for looking outside, and by which facts. */
    @Schema(name = "OutlookTrigger")
    record TriggerView(LeavingTrigger trigger, boolean fires, List<TriggerFact> facts) {}

    /** A fact. */
    @Schema(name = "OutlookFact")
    record TriggerFact(
            @Schema(examples = "noAnswers") String name,
            @Schema(examples = "2") String value,
            @Schema(examples = "cases") String source) {}
}
