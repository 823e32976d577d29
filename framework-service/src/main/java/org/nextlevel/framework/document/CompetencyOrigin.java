package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From which library a competency was drawn. It says what was so then, and asks nothing of anybody.
 *
 * @param library key of the library
 * @param id of the competency in it
 * @param name what the library was called
 * @param release which edition of its list it was; null when there were none
 * @param licence of the list; null when nobody said
 * @param attribution what the licence asks to be said wherever it is read; null when nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencyOrigin(
        @NotBlank @Size(max = 60) @Schema(examples = "onet") String library,

        @NotBlank @Size(max = 300) @Schema(examples = "2.B.1.e")
        String id,

        @NotBlank @Size(max = 200) @Schema(examples = "Skills of O*NET")
        String name,

        @Nullable @Size(max = 100) @Schema(examples = "29.1")
        String release,

        @Nullable @Size(max = 200) @Schema(examples = "CC BY 4.0")
        String licence,

        @Nullable @Size(max = 2_000) @Schema(examples = "O*NET 29.1 Database, U.S. Department of Labor, CC BY 4.0.")
        String attribution) {}
