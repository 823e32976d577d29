package org.nextlevel.framework.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.CompetencyWords;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * What is said of a library.
 *
 * @param source where the list is published; null when nobody need know
 * @param licence of the list; null when it is the company's own
 * @param attribution what the licence asks to be said wherever the list is read; null when it asks nothing
 * @param language of the list, by BCP 47
 * @param release which edition of the list it is; null when there are none
 */
@ReadAs(
        value = CompetencyLibraryView.class,
        computed = {"key", "actions"})
public record KeepLibraryRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Skills of O*NET")
        String name,

        @Nullable @Size(max = 500) @Schema(examples = "https://www.onetcenter.org/database.html")
        String source,

        @Nullable @Size(max = 200) @Schema(examples = "CC BY 4.0")
        String licence,

        @Nullable @Size(max = 2_000) @Schema(examples = "O*NET 29.1 Database, U.S. Department of Labor, CC BY 4.0.")
        String attribution,

        @NotNull
        @Pattern(regexp = CompetencyWords.LANGUAGE, message = CompetencyWords.NO_LANGUAGE)
        @Schema(examples = "en")
        String language,

        @Nullable @Size(max = 100) @Schema(examples = "29.1")
        String release) {}
