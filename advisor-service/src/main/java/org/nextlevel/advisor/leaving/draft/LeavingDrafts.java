package org.nextlevel.advisor.leaving.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may begin with who looks outside (M7.2). Nothing of it is kept until the owner writes it down.
 *
 * @param targetTitles titles that other companies use for the next level
 * @param stories from the strongest evidence, the strongest first
 * @param positioning who the person is, in a sentence; absent while nothing is shown at the next level
 */
public record LeavingDrafts(
        @Schema(examples = "[\"Staff Engineer\"]") List<String> targetTitles,
        List<StoryDraft> stories,

        @Nullable @Schema(examples = "Senior Engineer, already doing the work of a Lead by mentoring two juniors.")
        String positioning) {}
