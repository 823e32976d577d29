package org.nextlevel.advisor.leaving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the owner may begin with; nothing of it is kept until the owner writes it down.
 *
 * @param targetTitles titles that other companies use for the next level
 * @param stories from the strongest evidence, the strongest first
 * @param positioning absent while nothing is shown at the next level
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeavingDrafts(
        @Schema(examples = "[\"Staff Engineer\"]") List<String> targetTitles,
        List<Draft> stories,

        @Schema(examples = "Senior Engineer, already doing the work of a Lead by mentoring two juniors.")
        String positioning) {

    /**
     * A story as far as the evidence tells it.
     *
     * @param toAdd what to say still, so that it becomes a story
     */
    @Schema(name = "StoryDraft")
    record Draft(
            LeavingNotes.Story story,

            @Schema(examples = "[\"Add a number: money, percent, a count or a time.\"]")
            List<String> toAdd) {}
}
