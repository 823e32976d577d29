package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * All of a career framework (M2.1). Levels form a graph: each names the levels from which one steps up to it, so that a
 * ladder can fork into tracks. An expectation holds at its level and above, until a higher level replaces it.
 *
 * @param summary null when there is nothing to say beyond the name
 * @param readiness how expectations add up to a verdict; null means {@link ReadinessPolicy#standard()}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A career framework: tracks, levels, competencies, and what each level expects of each competency.")
public record FrameworkDocument(
        @NotNull @Pattern(regexp = KEY) @Schema(examples = "engineering")
        String key,

        @NotBlank @Size(max = 200) @Schema(examples = "Engineering")
        String name,

        @Nullable @Size(max = 10_000) String summary,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Track> tracks,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Level> levels,
        @NotEmpty @Size(max = 1_000) List<@Valid @NotNull Competency> competencies,
        @NotEmpty @Size(max = 5_000) List<@Valid @NotNull Expectation> expectations,
        @Valid ReadinessPolicy readiness) {

    /** What keys look like: they stand in paths, in claims and in the feeds of HR systems. */
    static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";

    /** The same document under this key, with a readiness policy, and with the texts that proficiencies give. */
    public FrameworkDocument completed(String underKey) {
        ReadinessPolicy policy = readiness == null ? ReadinessPolicy.standard() : readiness;
        return new FrameworkDocument(
                underKey, name, summary, tracks, levels, competencies, completedExpectations(), policy);
    }

    /** The competencies of which no level expects anything. */
    public List<Competency> unexpected() {
        Set<String> expected =
                expectations.stream().map(Expectation::competency).collect(Collectors.toSet());
        return competencies.stream()
                .filter(competency -> !expected.contains(competency.key()))
                .toList();
    }

    private List<Expectation> completedExpectations() {
        if (expectations == null || competencies == null) {
            return expectations;
        }
        Map<String, Competency> byKey = new HashMap<>();
        competencies.stream()
                .filter(competency -> competency != null && competency.key() != null)
                .forEach(competency -> byKey.putIfAbsent(competency.key(), competency));
        return expectations.stream()
                .map(expectation -> expectation == null ? null : expectation.completed(byKey))
                .toList();
    }
}
