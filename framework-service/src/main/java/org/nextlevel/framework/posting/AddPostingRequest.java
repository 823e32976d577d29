package org.nextlevel.framework.posting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.posting.matching.MatchPosting;
import org.nextlevel.framework.wording.PlainText;

/**
 * A posting to match (M2.4).
 *
 * @param text as it was copied; markup in it is dropped
 * @param source null when it is not told
 */
record AddPostingRequest(
        @NotBlank @Size(max = LONGEST_TITLE) @Schema(examples = "Head of Engineering")
        String title,

        @NotBlank
        @Size(max = MatchPosting.LONGEST_TEXT)
        @Schema(examples = "You lead a department of 40 people.\n- Own the budget of the department")
        String text,

        @Valid PostingSource source) {
    /** Characters of a title. */
    static final int LONGEST_TITLE = 200;

    /** Markup is as unwelcome in a title as in the text. */
    AddPostingRequest {
        title = plain(title, LONGEST_TITLE);
    }

    /** A name without markup; one that is too long stays as it is, since it is refused afterwards. */
    static String plain(String name, int longest) {
        return name == null || name.length() > longest ? name : PlainText.line(name);
    }
}
