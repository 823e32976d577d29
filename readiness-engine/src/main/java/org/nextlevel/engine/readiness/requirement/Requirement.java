package org.nextlevel.engine.readiness.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that a level requires.
 *
 * @param expectationId the framework's expectation behind it; for one that only others ask for made of level and
 *     competency
 * @param competency key of the competency
 * @param name name of the competency
 * @param level the level that states the expectation: the target, or the nearest below it that does
 * @param levelName name of that level
 * @param expectation the words of the framework; of whoever asks where the framework does not; null when those are elsewhere
 * @param required false for what is welcome but not needed; it is shown and never counts
 * @param own whether the target itself asks for it, anew or for more than the level below (M1.1)
 * @param weight how much it counts beside others
 * @param shownAt the levels at which a claim shows it: {@code level} and all above
 * @param position that of {@code level}, as in {@link LevelStep}
 * @param rungs all levels of the ladder; empty when the policy reads no ratings
 * @param sources where it comes from, at least one, the framework first
 */
public record Requirement(
        String expectationId,
        String competency,
        String name,
        String level,
        String levelName,
        String expectation,
        boolean required,
        boolean own,
        BigDecimal weight,
        Set<String> shownAt,
        int position,
        List<LevelStep> rungs,
        List<RequirementSource> sources) {

    /** One of the framework alone. */
    public Requirement(
            String expectationId,
            String competency,
            String name,
            String level,
            String levelName,
            String expectation,
            boolean required,
            boolean own,
            BigDecimal weight,
            Set<String> shownAt,
            int position,
            List<LevelStep> rungs) {
        this(
                expectationId,
                competency,
                name,
                level,
                levelName,
                expectation,
                required,
                own,
                weight,
                shownAt,
                position,
                rungs,
                List.of(new RequirementSource(RequirementSourceKind.FRAMEWORK, expectationId, null)));
    }

    /** Whether the framework asks for it. */
    public boolean isOfFramework() {
        return sources.stream().anyMatch(one -> one.source() == RequirementSourceKind.FRAMEWORK);
    }

    /** The same, asked for by more. Where the framework does not ask, the words are the first that anybody gives. */
    Requirement from(List<RequirementSource> more, boolean isRequired) {
        String words = expectation == null
                ? more.stream()
                        .map(RequirementSource::text)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : expectation;
        return new Requirement(
                expectationId,
                competency,
                name,
                level,
                levelName,
                words,
                isRequired,
                own,
                weight,
                shownAt,
                position,
                rungs,
                more);
    }

    /** The same demand on another level. */
    public Requirement at(LevelStep rung) {
        return new Requirement(
                expectationId,
                competency,
                name,
                level,
                levelName,
                expectation,
                required,
                own,
                weight,
                rung.shownAt(),
                rung.position(),
                rungs,
                sources);
    }
}
