package org.nextlevel.advisor.leaving;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.leaving.notes.LeavingNotes;
import org.nextlevel.advisor.leaving.notes.StoredNotes;

/**
 * What the owner sees of the question whether to leave.
 *
 * @param triggers all five, each with the facts by which it fires or does not
 * @param own what the owner wrote down; empty when nothing was
 * @param version of what the owner wrote down, for the tag alone; 0 when nothing was
 */
record LeavingView(
        List<TriggerView> triggers,
        LeavingNotes own,

        @JsonIgnore @Schema(hidden = true) long version) {

    static LeavingView of(StoredNotes stored, List<TriggerView> triggers) {
        return new LeavingView(triggers, stored.notes(), stored.version());
    }

    /** Whether something speaks for looking outside, and by which facts. */
    record TriggerView(LeavingTrigger trigger, boolean fires, List<TriggerFact> facts) {}

    /**
     * A fact that a trigger reads.
     *
     * @param source where it is known from
     */
    record TriggerFact(
            @Schema(examples = "noAnswers") String name,
            @Schema(examples = "2") String value,
            @Schema(examples = "cases") String source) {}
}
