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
 * A line of levels that a career can follow, such as individual contributor or people manager.
 *
 * @param area where in the company it is found, such as a department; null when there is nothing to say
 * @param aliases keys that it had in earlier versions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Track(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "people-manager")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "People Manager")
        String name,

        @Nullable @Size(max = 200) @Schema(examples = "Product and Engineering")
        String area,

        @Nullable @Size(max = 10_000) String summary,
        @Size(max = 20) List<@NotNull @Pattern(regexp = FrameworkDocument.KEY) String> aliases) {

    /** No list means the same as an empty one. */
    public Track {
        aliases = Lists.of(aliases);
    }
}
