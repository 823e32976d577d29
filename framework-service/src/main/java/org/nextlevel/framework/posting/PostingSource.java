package org.nextlevel.framework.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a posting was found.
 *
 * @param company null when it is not told
 * @param url null when there is none; it is stored, and never fetched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostingSource(
        @Nullable @Size(max = LONGEST_COMPANY) @Schema(examples = "Initech")
        String company,

        @Nullable
        @Pattern(regexp = "https?://\\S{1,2000}", message = "must be an http or https address")
        @Schema(examples = "https://initech.example/jobs/42")
        String url) {
    private static final int LONGEST_COMPANY = 200;

    /** A name holds no markup. */
    PostingSource {
        company = AddPostingRequest.plain(company, LONGEST_COMPANY);
    }
}
