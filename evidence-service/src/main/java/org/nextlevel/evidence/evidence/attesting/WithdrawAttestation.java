package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationLedger;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Takes back the caller's own statement, also when they see the evidence no more; that it was made stays readable. */
@ApplicationScoped
class WithdrawAttestation {
    private final Attestations attestations;
    private final AttestationLedger ledger;
    private final Evidences pieces;
    private final ReadEvidence read;
    private final TellEvidence tell;
    private final CurrentEmployee signed;
    private final Audit audit;
    private final Clock clock;

    WithdrawAttestation(
            Attestations attestations,
            AttestationLedger ledger,
            Evidences pieces,
            ReadEvidence read,
            TellEvidence tell,
            CurrentEmployee signed,
            Audit audit,
            Clock clock) {
        this.attestations = attestations;
        this.ledger = ledger;
        this.pieces = pieces;
        this.read = read;
        this.tell = tell;
        this.signed = signed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes it back.
     *
     * @throws Forbidden when the attester is somebody else than the caller
     * @throws NotFound when the caller has not attested it; who sees no such evidence is told that instead
     */
    @Transactional
    void withdraw(Employee owner, UUID id, Employee attester) {
        if (!signed.is(attester)) {
            throw new Forbidden("Only the person who attested it takes that back.");
        }
        ledger.holdStill();
        Attestation attestation = own(id).filter(one -> one.ownerId().equals(owner.id()))
                .orElseThrow(() -> new NotFound(
                        "attestation by the caller of evidence",
                        read.require(owner, id).id()));
        Evidence evidence = pieces.findById(id);
        pieces.hold(evidence);
        Instant now = clock.instant();
        Set<UUID> others = ledger.withdraw(attestation, now);
        evidence.attested(now);
        if (!signed.is(owner)) {
            audit.record("attestation-withdrawn", owner.id(), id);
        }
        tell.tell(evidence, Type.ATTESTATION_WITHDRAWN);
        tell.marked(others, now);
    }

    private Optional<Attestation> own(UUID evidence) {
        return signed.find().flatMap(self -> attestations.find(evidence, self.id()));
    }
}
