package org.nextlevel.evidence.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Decides which statements are a ring's. A statement is <em>exclusive</em> when a colleague of the owner made it and nobody
 * else attested that evidence, the owner aside. Two people form a ring when each has an exclusive statement on a piece of
 * the other's; then all exclusive statements between these two are marked {@link AttestationMark#RING}, and no other one is.
 * It does not matter what they say. Statements from above or below, as the reporting line was when they were made, are
 * never a ring's: a manager answers for them, and those of reports have a mark of their own. Statements on evidence that is
 * deleted count until it is erased, since it can be restored.
 */
@ApplicationScoped
class Rings {
    /** Beside the owner: where more people attested, no statement is exclusive now, nor was one before. */
    private static final int MOST = 2;

    private final Attestations attestations;

    Rings(Attestations attestations) {
        this.attestations = attestations;
    }

    /**
     * Marks anew what a statement, or the end of one, can have changed.
     *
     * @param evidence id of what the statement is about
     * @return the ids of all evidence on which a statement got or lost the mark
     */
    Set<UUID> settle(UUID evidence, UUID owner, UUID attester) {
        Set<UUID> others = new HashSet<>(Set.of(attester));
        attestations.of(evidence).stream().map(Attestation::attesterId).forEach(others::add);
        others.remove(owner);
        Set<UUID> changed = new HashSet<>();
        if (others.size() <= MOST) {
            others.forEach(other -> changed.addAll(settle(owner, other)));
        }
        return changed;
    }

    private Set<UUID> settle(UUID one, UUID other) {
        List<Attestation> between = attestations.between(one, other).stream()
                .filter(statement -> statement.side() == AttesterStanding.BESIDE)
                .toList();
        List<Attestation> exclusive = exclusive(between);
        boolean closed = exclusive.stream().map(Attestation::ownerId).distinct().count() == 2;
        Set<UUID> changed = new HashSet<>();
        for (Attestation statement : between) {
            if (statement.mark(closed && exclusive.contains(statement))) {
                changed.add(statement.evidenceId());
            }
        }
        return changed;
    }

    private List<Attestation> exclusive(List<Attestation> statements) {
        Map<UUID, List<Attestation>> standing = attestations.of(
                statements.stream().map(Attestation::evidenceId).distinct().toList());
        return statements.stream()
                .filter(statement -> standing.get(statement.evidenceId()).stream()
                        .noneMatch(another ->
                                !another.id().equals(statement.id()) && another.side() != AttesterStanding.OWNER))
                .toList();
    }
}
