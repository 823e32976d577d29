package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One degree of mastering a competency, in frameworks that describe competencies apart from levels. Its place in the
 * competency's list, from 1, is its rating.
 *
 * @param criteria what can be seen in somebody who has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proficiency(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "practitioner")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "Practitioner")
        String name,

        @Nullable @Size(max = 10_000) String summary,

        @Size(max = 100) List<@NotBlank @Size(max = 2_000) String> criteria) {

    /** No list means the same as an empty one. */
    public Proficiency {
        criteria = Lists.of(criteria);
    }

    /** What an expectation says that names this proficiency and nothing else; null when there is nothing to say. */
    String text() {
        if (summary != null && !summary.isBlank()) {
            return summary;
        }
        return criteria.isEmpty() ? null : String.join("\n", criteria);
    }
}
