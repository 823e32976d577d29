package org.nextlevel.evidence.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.directory.colleague.WorkRelation;
import org.nextlevel.kit.sql.Sql;

/** Keeps what people say of evidence: the statement that stands, those before it, and the marks of rings. */
@ApplicationScoped
public class AttestationLedger {
    private final Attestations attestations;
    private final FormerAttestations former;
    private final Rings rings;
    private final Sql sql;

    AttestationLedger(Attestations attestations, FormerAttestations former, Rings rings, Sql sql) {
        this.attestations = attestations;
        this.former = former;
        this.rings = rings;
        this.sql = sql;
    }

    /**
     * Until the transaction ends, nobody else of the tenant attests or takes it back: of two statements that close a ring
     * at once, each would miss the other. It comes before any piece of evidence is held, or two callers could wait for
     * each other.
     */
    public void holdStill() {
        sql.lock(":tenant words");
    }

    /** Whether this is what the attester says already, of the same revision and from the same side. */
    public boolean isStated(UUID evidence, UUID attester, AttesterStanding side, Statement statement) {
        return attestations
                .find(evidence, attester)
                .filter(present -> present.states(side, statement))
                .isPresent();
    }

    /**
     * Enters a statement; the one that the attester made before is kept as a former one. Needs {@link #holdStill}.
     *
     * @param relation what the attester was to the owner when the work was done
     * @return the ids of the other pieces on which a statement got or lost the mark of a ring
     */
    public Set<UUID> enter(
            UUID evidence,
            UUID owner,
            UUID attester,
            AttesterStanding side,
            WorkRelation relation,
            Statement statement) {
        Attestation one = attestations.find(evidence, attester).orElse(null);
        if (one == null) {
            one = new Attestation(evidence, owner, attester);
            one.restate(side, relation, statement);
            attestations.persist(one);
        } else {
            former.persist(one.ended(AttestationEnding.REPLACED, statement.attestedAt()));
            one.restate(side, relation, statement);
        }
        return othersSettled(evidence, owner, attester);
    }

    /**
     * Takes a statement back; it is kept as a former one. Needs {@link #holdStill}.
     *
     * @return the ids of the other pieces on which a statement got or lost the mark of a ring
     */
    public Set<UUID> withdraw(Attestation attestation, Instant at) {
        former.persist(attestation.ended(AttestationEnding.WITHDRAWN, at));
        attestations.delete(attestation);
        return othersSettled(attestation.evidenceId(), attestation.ownerId(), attestation.attesterId());
    }

    /**
     * Forgets for good all that was said of a piece.
     *
     * @return the ids of the other pieces on which a statement lost the mark of a ring
     */
    public Set<UUID> erase(UUID evidence) {
        holdStill();
        List<Attestation> standing = attestations.of(evidence);
        standing.forEach(attestations::delete);
        former.erase(evidence);
        Set<UUID> changed = new HashSet<>();
        standing.forEach(one -> changed.addAll(rings.settle(evidence, one.ownerId(), one.attesterId())));
        return changed;
    }

    private Set<UUID> othersSettled(UUID evidence, UUID owner, UUID attester) {
        Set<UUID> changed = new HashSet<>(rings.settle(evidence, owner, attester));
        changed.remove(evidence);
        return changed;
    }
}
