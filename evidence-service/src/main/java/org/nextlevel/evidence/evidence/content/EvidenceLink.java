package org.nextlevel.evidence.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the work can be seen. Nothing here ever opens it.
 *
 * @param url http or https, without user and password
 * @param label null to show the address itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceLink(
        @NotNull
        @Size(max = 2_000)
        @Pattern(
                regexp = "^" + EvidenceLink.ADDRESS + "$",
                message = "must be an http or https address without user and password")
        @Schema(examples = "https://wiki.example.com/nightly-build")
        String url,

        @Nullable @Size(max = 200) @Schema(examples = "How the build became fast")
        String label) {
    /** What an address looks like, as a regular expression. */
    public static final String ADDRESS = "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@<>\"\\\\]+([/?#][^\\s<>\"\\\\]*)?";
}
