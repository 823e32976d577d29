package org.nextlevel.engine.readiness;

import java.math.BigDecimal;
import java.util.List;
import org.nextlevel.engine.readiness.finding.Fractions;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.sentence.Sentence;

/**
 * What the person has shown of what the level requires (M1.2).
 *
 * @param share demonstrated share of the required weight
 * @param required number of required requirements; the other numbers are parts of it
 */
public record Capability(
        BigDecimal share,
        BigDecimal demonstratedWeight,
        BigDecimal requiredWeight,
        int required,
        int demonstrated,
        int emerging,
        int notShown,
        int disputed,
        String sentence) {

    static Capability of(List<RequirementFinding> required) {
        BigDecimal shown = weight(
                required.stream().filter(RequirementFinding::demonstrated).toList());
        BigDecimal all = weight(required);
        int demonstrated = number(required, RequirementState.DEMONSTRATED);
        return new Capability(
                Fractions.shown(shown, all),
                shown,
                all,
                required.size(),
                demonstrated,
                number(required, RequirementState.EMERGING),
                number(required, RequirementState.NOT_SHOWN),
                number(required, RequirementState.DISPUTED),
                sentence(demonstrated, required.size()));
    }

    private static String sentence(int demonstrated, int required) {
        return required == 0
                ? Sentence.of("Nothing is asked for that could be shown.")
                : Sentence.say(
                        demonstrated == 1
                                ? "%d of %d requirements is shown by evidence at their level or above."
                                : "%d of %d requirements are shown by evidence at their level or above.",
                        demonstrated,
                        required);
    }

    static BigDecimal weight(List<RequirementFinding> findings) {
        return Fractions.sum(findings, finding -> finding.requirement().weight());
    }

    private static int number(List<RequirementFinding> findings, RequirementState state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }
}
