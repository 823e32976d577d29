package org.nextlevel.framework.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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
public record AddPostingRequest(
        @NotBlank @Size(max = LONGEST_TITLE) @Schema(examples = "Head of Engineering")
        String title,

        @NotBlank
        @Size(max = MatchPosting.LONGEST_TEXT)
        @Schema(examples = "You lead a department of 40 people.\n- Own the budget of the department")
        String text,

        @Valid Source source) {

    /** Markup is as unwelcome in a title as in the text. */
    public AddPostingRequest {
        title = plain(title, LONGEST_TITLE);
    }

    /** Characters of a title. */
    static final int LONGEST_TITLE = 200;

    private static final int LONGEST_COMPANY = 200;

    /** What is too long is refused afterwards: it is not worth the work. */
    private static String plain(String name, int longest) {
        return name == null || name.length() > longest ? name : PlainText.line(name);
    }

    /**
     * Where the posting was found.
     *
     * @param company null when it is not told
     * @param url null when there is none; it is kept, never fetched
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PostingSource")
    public record Source(
            @Size(max = LONGEST_COMPANY) @Schema(examples = "Initech")
            String company,

            @Pattern(regexp = "https?://\\S{1,2000}", message = "must be an http or https address")
            @Schema(examples = "https://initech.example/jobs/42")
            String url) {

        /** Nor does a name hold any. */
        public Source {
            company = plain(company, LONGEST_COMPANY);
        }
    }
}
