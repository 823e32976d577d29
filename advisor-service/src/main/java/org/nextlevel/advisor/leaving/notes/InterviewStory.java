package org.nextlevel.advisor.leaving.notes;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did, as one tells it in an interview (M7.2). What is null is still to be said.
 *
 * @param evidenceId the piece of evidence that it tells of; null for none
 * @param number what can be counted of the result
 */
public record InterviewStory(
        @Nullable UUID evidenceId,
        @Nullable @Size(max = 2_000) String situation,
        @Nullable @Size(max = 2_000) String action,
        @Nullable @Size(max = 2_000) String result,
        @Nullable @Size(max = 300) String number) {}
