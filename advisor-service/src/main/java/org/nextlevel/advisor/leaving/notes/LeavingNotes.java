package org.nextlevel.advisor.leaving.notes;

import java.util.List;

/**
 * What somebody wrote down about leaving, for themself alone (M7.2). Its JSON is what is sealed, so that a component may be
 * added, and none renamed.
 *
 * @param politics what the person has seen of politics or favouritism; null for nothing, and nobody else's to say
 * @param notes whatever else; null for nothing
 * @param targetTitles titles to look for elsewhere
 * @param stories what to tell in an interview
 * @param positioning who the person is, in a sentence; null for none
 */
public record LeavingNotes(
        String politics, String notes, List<String> targetTitles, List<InterviewStory> stories, String positioning) {
    /** Nothing is written down. */
    static final LeavingNotes EMPTY = new LeavingNotes(null, null, List.of(), List.of(), null);

    public LeavingNotes {
        targetTitles = targetTitles == null ? List.of() : List.copyOf(targetTitles);
        stories = stories == null ? List.of() : List.copyOf(stories);
    }

    /** Whether the person has seen politics or favouritism. */
    public boolean tellOfPolitics() {
        return politics != null && !politics.isBlank();
    }
}
