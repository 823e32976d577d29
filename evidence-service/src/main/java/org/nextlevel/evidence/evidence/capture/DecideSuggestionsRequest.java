package org.nextlevel.evidence.evidence.capture;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the owner says to suggestions.
 *
 * @param accept ids of those that are so; null for none
 * @param dismiss ids of those that are not, and are not to be shown again; null for none
 */
public record DecideSuggestionsRequest(
        @Size(max = 20) @Schema(examples = "[\"competency:people-development\", \"kind:MENTORING\"]")
        List<@NotNull @Size(max = 600) String> accept,

        @Size(max = 20) @Schema(examples = "[\"quantity:3 junior developers\"]")
        List<@NotNull @Size(max = 600) String> dismiss) {

    /** No list means the same as an empty one. */
    public DecideSuggestionsRequest {
        accept = accept == null ? List.of() : accept;
        dismiss = dismiss == null ? List.of() : dismiss;
    }
}
