package org.nextlevel.advisor.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody writes down for themself alone (M7.2).
 *
 * @param politics what the person has seen of politics or favouritism; null for nothing, and nobody else's to say
 * @param notes whatever else; null for nothing
 * @param targetTitles titles to look for elsewhere
 * @param stories what to tell in an interview
 * @param positioning who the person is, in a sentence; null for none
 */
record LeavingNotes(
        @Size(max = 4_000) String politics,
        @Size(max = 10_000) String notes,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> targetTitles,
        @Size(max = 20) List<@Valid @NotNull Story> stories,
        @Size(max = 1_000) String positioning) {
    /** Nothing written down. */
    static final LeavingNotes EMPTY = new LeavingNotes(null, null, List.of(), List.of(), null);

    LeavingNotes {
        targetTitles = targetTitles == null ? List.of() : List.copyOf(targetTitles);
        stories = stories == null ? List.of() : List.copyOf(stories);
    }

    /**
     * Something that was done, as one tells it in an interview. What is null is still to be said.
     *
     * @param evidenceId the piece that it tells of; null for none
     * @param number what can be counted of the result
     */
    @Schema(name = "InterviewStory")
    record Story(
            UUID evidenceId,
            @Size(max = 2_000) String situation,
            @Size(max = 2_000) String action,
            @Size(max = 2_000) String result,
            @Size(max = 300) String number) {}
}
