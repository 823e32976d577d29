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
import org.nextlevel.engine.policy.LevelScores;

/**
 * A step of a track.
 *
 * @param track key of its track
 * @param after keys of the levels from which one steps up to this one; empty where careers begin
 * @param scope how far the work at this level reaches, such as "one team"; null when the company does not say
 * @param aliases keys that it had in earlier versions
 * @param typicalMonths how long people usually stay; null when the company does not say. It informs; it never counts
 *     for or against anybody (M1.1)
 * @param scores that it asks for, in place of those of the readiness policy; null when it asks for what the policy says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Level(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "senior-1")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "Senior Engineer 1")
        String name,

        @NotNull @Schema(examples = "engineering") String track,
        @Size(max = 20) List<@NotNull String> after,
        @Nullable @Size(max = 10_000) String summary,

        @Nullable @Size(max = 2_000) @Schema(examples = "Several teams, over a year")
        String scope,

        @Nullable @Valid MonthSpan typicalMonths,
        @Size(max = 20) List<@NotNull @Pattern(regexp = FrameworkDocument.KEY) String> aliases,
        @Nullable @Valid LevelScores scores) {

    /** No list means the same as an empty one. */
    public Level {
        after = Lists.of(after);
        aliases = Lists.of(aliases);
    }
}
