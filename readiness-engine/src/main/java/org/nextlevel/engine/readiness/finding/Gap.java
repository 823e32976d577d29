package org.nextlevel.engine.readiness.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.sentence.Sentence;

/**
 * A required requirement that is not demonstrated, and what would close it.
 *
 * @param confirmedPieces how many further pieces, confirmed by somebody else, close it
 * @param attestationSuffices whether it closes without new evidence, when others confirm what is there
 */
public record Gap(
        String expectationId,
        String competency,
        String name,
        String level,
        RequirementState state,
        int confirmedPieces,
        boolean attestationSuffices,
        String sentence) {

    /** The gap that a finding leaves; to be asked only where it is not demonstrated. */
    public static Gap of(RequirementFinding finding, ReadinessPolicy policy) {
        List<EvidenceForRequirement> counting = finding.counting();
        int byWorth = finding.needed()
                .subtract(finding.sum())
                .max(BigDecimal.ZERO)
                .divide(policy.worth().confirmed(), 0, RoundingMode.CEILING)
                .intValue();
        // What needs evidence of its own is worth enough already.
        int pieces = Math.max(Math.max(byWorth, policy.minimumEvidence() - counting.size()), 1);
        boolean attestation = !counting.isEmpty()
                && !finding.needsOwnEvidence()
                && counting.size() >= policy.minimumEvidence()
                && Fractions.sum(counting, piece -> piece.ifConfirmed(policy)).compareTo(finding.needed()) >= 0;
        Requirement requirement = finding.requirement();
        return new Gap(
                requirement.expectationId(),
                requirement.competency(),
                requirement.name(),
                requirement.level(),
                finding.state(),
                pieces,
                attestation,
                sentence(finding, pieces, attestation));
    }

    private static String sentence(RequirementFinding finding, int pieces, boolean attestation) {
        Requirement requirement = finding.requirement();
        String closing = Sentence.say(
                pieces == 1
                        ? "One more piece of evidence at %2$s or above, confirmed by a colleague or manager, would show %3$s"
                        : "%1$d more pieces of evidence at %2$s or above, confirmed by a colleague or manager, would show %3$s",
                pieces,
                requirement.levelName(),
                requirement.name());
        if (attestation) {
            return closing + Sentence.of("; so would a confirmation of the evidence that is there.");
        }
        if (finding.needsOwnEvidence()) {
            return closing
                    + Sentence.of("; what is there shows as many other requirements as one piece of evidence may.");
        }
        return finding.state() == RequirementState.DISPUTED
                ? closing + Sentence.of("; what is there is disputed: settle that with the person who disagreed.")
                : closing + ".";
    }
}
