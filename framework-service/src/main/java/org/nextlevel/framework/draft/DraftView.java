package org.nextlevel.framework.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.guess.Guess;

/**
 * The draft that an import made, or would make, and what was assumed for it (M9.8).
 *
 * @param guesses empty when what was sent says it all
 */
public record DraftView(
        @JsonUnwrapped FrameworkDocument document,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What was assumed, since what was sent does not say it; absent when it says it all.")
        List<Guess> guesses) {}
