package org.nextlevel.advisor.leaving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.nextlevel.advisor.leaving.notes.InterviewStory;
import org.nextlevel.advisor.leaving.notes.LeavingNotes;
import org.nextlevel.kit.roundtrip.ReadAs;

/** All that somebody writes down about leaving; what is absent is not written down any more. */
@ReadAs(
        value = LeavingView.class,
        computed = {"triggers", "actions"})
record WriteLeavingRequest(
        @Size(max = 4_000) String politics,
        @Size(max = 10_000) String notes,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> targetTitles,
        @Size(max = 20) List<@Valid @NotNull InterviewStory> stories,
        @Size(max = 1_000) String positioning) {

    /** The notes that the request asks to keep. */
    LeavingNotes toNotes() {
        return new LeavingNotes(politics, notes, targetTitles, stories, positioning);
    }
}
