package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are good at, across levels.
 *
 * @param area the group it is shown in; null when competencies are not grouped
 * @param proficiencies degrees of mastering it, lowest first; empty when only levels say how well
 * @param aliases keys that it had in earlier versions
 * @param words what people here say for it, by language; sentences that have one of them are taken to show it
 * @param origin from which library it was drawn; null when it was written here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Competency(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "communication")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "Communication")
        String name,

        @Nullable @Size(max = 200) @Schema(examples = "Working with others")
        String area,

        @Nullable @Size(max = 10_000) String summary,
        @Size(max = 20) List<@Valid @NotNull Proficiency> proficiencies,
        @Size(max = 20) List<@NotNull @Pattern(regexp = FrameworkDocument.KEY) String> aliases,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 20)
        List<@Valid @NotNull CompetencyWords> words,

        @Nullable @Valid CompetencyOrigin origin) {

    /** No list means the same as an empty one. */
    public Competency {
        proficiencies = Lists.of(proficiencies);
        aliases = Lists.of(aliases);
        words = Lists.of(words);
    }
}
