package org.nextlevel.advisor.readiness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One thing that a level requires.
 *
 * @param expectationId the framework's expectation behind it
 * @param competency key of the competency
 * @param name name of the competency
 * @param level the level that states the expectation: the target, or the nearest below it that does
 * @param expectation the words of the framework
 * @param required false for what is welcome but not needed; it is shown and never counts
 * @param weight how much it counts beside others
 * @param shownAt the levels at which a claim shows it: {@code level} and all above
 * @param position that of {@code level}, as in {@link Rung}
 * @param rungs all levels of the ladder; empty when the policy reads no ratings
 */
public record Requirement(
        String expectationId,
        String competency,
        String name,
        String level,
        String expectation,
        boolean required,
        BigDecimal weight,
        Set<String> shownAt,
        int position,
        List<Rung> rungs) {

    /** The same demand on another level. */
    Requirement at(Rung rung) {
        return new Requirement(
                expectationId,
                competency,
                name,
                level,
                expectation,
                required,
                weight,
                rung.shownAt(),
                rung.position(),
                rungs);
    }
}
