package org.nextlevel.evidence.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.statement.Statement;

/** Keeps what is said of evidence: the word that stands, those before it, and the marks of rings. */
@ApplicationScoped
public class AttestationLedger {
    private final Attestations attestations;
    private final FormerAttestations former;
    private final Rings rings;
    private final EntityManager database;

    AttestationLedger(Attestations attestations, FormerAttestations former, Rings rings, EntityManager database) {
        this.attestations = attestations;
        this.former = former;
        this.rings = rings;
        this.database = database;
    }

    /**
     * Until the transaction ends, nobody else of the tenant says a word or takes one back: of two words that close a ring
     * at once, each would miss the other. It comes before any piece of evidence is held, or two callers could wait for
     * each other.
     */
    public void holdStill() {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(current_setting('nextlevel.tenant') || ' words', 0))")
                .getSingleResult();
    }

    /** Whether the attester has said this already, of the same revision and from the same side. */
    public boolean isSaid(UUID evidence, UUID attester, AttesterStanding side, Statement word) {
        return attestations
                .find(evidence, attester)
                .filter(present -> present.says(side, word))
                .isPresent();
    }

    /**
     * Says a word; the one that the attester said before is kept as a former one. Needs {@link #holdStill}.
     *
     * @return the ids of the other pieces on which a word got or lost the mark of a ring
     */
    public Set<UUID> say(UUID evidence, UUID owner, UUID attester, AttesterStanding side, Statement word) {
        attestations
                .find(evidence, attester)
                .ifPresentOrElse(
                        present -> {
                            former.persist(present.ended(AttestationEnding.REPLACED, word.attestedAt()));
                            present.say(side, word);
                        },
                        () -> attestations.persist(new Attestation(evidence, owner, attester, side, word)));
        return othersSettled(evidence, owner, attester);
    }

    /**
     * Takes a word back; it is kept as a former one. Needs {@link #holdStill}.
     *
     * @return the ids of the other pieces on which a word got or lost the mark of a ring
     */
    public Set<UUID> withdraw(Attestation attestation, Instant at) {
        former.persist(attestation.ended(AttestationEnding.WITHDRAWN, at));
        attestations.delete(attestation);
        return othersSettled(attestation.evidenceId(), attestation.ownerId(), attestation.attesterId());
    }

    /**
     * Forgets for good all that was said of a piece.
     *
     * @return the ids of the other pieces on which a word lost the mark of a ring
     */
    public Set<UUID> erase(UUID evidence) {
        holdStill();
        List<Attestation> said = attestations.of(evidence);
        said.forEach(attestations::delete);
        former.erase(evidence);
        Set<UUID> changed = new HashSet<>();
        said.forEach(word -> changed.addAll(rings.settle(evidence, word.ownerId(), word.attesterId())));
        return changed;
    }

    private Set<UUID> othersSettled(UUID evidence, UUID owner, UUID attester) {
        Set<UUID> changed = rings.settle(evidence, owner, attester);
        changed.remove(evidence);
        return changed;
    }
}
