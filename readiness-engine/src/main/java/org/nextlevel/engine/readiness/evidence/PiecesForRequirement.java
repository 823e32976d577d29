package org.nextlevel.engine.readiness.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.requirement.Requirement;

/**
 * What pieces of evidence contribute to one requirement. Each is looked at once, as long as its age says the same, so that who asks again with other
 * pieces, or on another day, pays for what differs. Not for several threads.
 */
public final class PiecesForRequirement {
    private final Requirement requirement;
    private final ReadinessPolicy policy;
    private final Map<EvidenceFact, Look> looks = new IdentityHashMap<>();

    public PiecesForRequirement(Requirement requirement, ReadinessPolicy policy) {
        this.requirement = requirement;
        this.policy = policy;
    }

    /** @param piece empty when the evidence says nothing about the competency */
    private record Look(Optional<EvidenceForRequirement> piece, Age age) {}

    /** All that a day decides of a piece. */
    private record Age(boolean isTooOld, boolean hasFaded) {}

    /** What each of some pieces contributes on a day, in their order; without those that say nothing about the competency. */
    public Stream<EvidenceForRequirement> of(Collection<EvidenceFact> evidence, LocalDate today) {
        LocalDate oldest = today.minusMonths(policy.recencyMonths());
        return evidence.stream()
                .flatMap(fact -> look(
                        fact,
                        new Age(
                                fact.occurredOn().isBefore(oldest),
                                EvidenceWeight.hasFaded(policy.worth(), fact.occurredOn(), today)),
                        today)
                        .stream());
    }

    private Optional<EvidenceForRequirement> look(EvidenceFact fact, Age age, LocalDate today) {
        Look before = looks.get(fact);
        if (before != null && before.age().equals(age)) {
            return before.piece();
        }
        Look look = new Look(EvidenceForRequirement.of(fact, requirement, policy, today), age);
        looks.put(fact, look);
        return look.piece();
    }
}
