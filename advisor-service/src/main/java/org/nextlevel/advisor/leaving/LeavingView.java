package org.nextlevel.advisor.leaving;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.leaving.notes.InterviewStory;
import org.nextlevel.advisor.leaving.notes.LeavingNotes;
import org.nextlevel.advisor.leaving.notes.StoredNotes;
import org.nextlevel.kit.action.Action;

/**
 * What the owner sees of the question whether to leave: what speaks for it, and what the owner wrote down.
 *
 * @param version of what the owner wrote down, for the tag alone; 0 when nothing was
 */
public record LeavingView(
        @Schema(description = "All five, each with the facts by which it fires or does not.")
        List<LeavingTriggerView> triggers,

        @Nullable @Schema(description = "What the owner has seen of politics or favouritism; absent for nothing.")
        String politics,

        @Nullable @Schema(description = "Whatever else; absent for nothing.")
        String notes,

        @Schema(description = "Titles to look for elsewhere.", examples = "[\"Staff Engineer\"]")
        List<String> targetTitles,

        @Schema(description = "What to tell in an interview.")
        List<InterviewStory> stories,

        @Nullable @Schema(description = "Who one is, in a sentence; absent for none.")
        String positioning,

        @Schema(description = "What the owner may do now.") List<Action> actions,

        @JsonIgnore @Schema(hidden = true) long version) {
    private static final String PATH = "/api/employees/me/leaving";

    private enum Move {
        WRITE,
        ERASE
    }

    static LeavingView of(StoredNotes stored, List<LeavingTriggerView> triggers) {
        LeavingNotes notes = stored.notes();
        return new LeavingView(
                triggers,
                notes.politics(),
                notes.notes(),
                notes.targetTitles(),
                notes.stories(),
                notes.positioning(),
                List.of(Action.put(Move.WRITE, PATH, "If-Match"), Action.delete(Move.ERASE, PATH)),
                stored.version());
    }

    /** Whether something speaks for looking outside, and by which facts. */
    public record LeavingTriggerView(LeavingTrigger trigger, boolean fires, List<LeavingTriggerFact> facts) {}

    /** A fact that a trigger reads. */
    public record LeavingTriggerFact(
            @Schema(examples = "noAnswers") String name,
            @Schema(examples = "2") String value,

            @Schema(description = "Where it is known from.", examples = "cases")
            String source) {}
}
