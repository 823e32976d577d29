package org.nextlevel.evidence.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Decides which words are a ring's. A word is <em>exclusive</em> when a colleague of the owner said it and nobody else
 * said a word on that evidence, the owner aside. Two people form a ring when each has an exclusive word on a piece of the
 * other's; then all exclusive words between these two are marked {@link AttestationMark#RING}, and no other word is. It does not
 * matter what the words say. Words from above or below, as the reporting line was when they were said, are never a
 * ring's: a manager answers for them, and those of reports have a mark of their own. Words on evidence that is deleted
 * count until it is erased, since it can be restored.
 */
@ApplicationScoped
class Rings {
    /** Beside the owner: where more people spoke, no word is exclusive now, nor was one before. */
    private static final int MOST = 2;

    private final Attestations attestations;

    Rings(Attestations attestations) {
        this.attestations = attestations;
    }

    /**
     * Marks anew what a word, or the end of one, can have changed.
     *
     * @param evidence id of what the word was said of
     * @return the ids of all evidence on which a word got or lost the mark
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
                .filter(word -> word.side() == AttesterStanding.BESIDE)
                .toList();
        List<Attestation> exclusive = exclusive(between);
        boolean closed = exclusive.stream().map(Attestation::ownerId).distinct().count() == 2;
        Set<UUID> changed = new HashSet<>();
        for (Attestation word : between) {
            if (word.mark(closed && exclusive.contains(word))) {
                changed.add(word.evidenceId());
            }
        }
        return changed;
    }

    private List<Attestation> exclusive(List<Attestation> words) {
        Map<UUID, List<Attestation>> said = attestations.of(
                words.stream().map(Attestation::evidenceId).distinct().toList());
        return words.stream()
                .filter(word -> said.get(word.evidenceId()).stream()
                        .noneMatch(another -> !another.id().equals(word.id()) && another.side() != AttesterStanding.OWNER))
                .toList();
    }
}
