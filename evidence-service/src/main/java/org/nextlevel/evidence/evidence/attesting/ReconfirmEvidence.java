package org.nextlevel.evidence.evidence.attesting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.evidence.attestation.AttestationLedger;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Says of evidence as it is told now what the caller said of an earlier wording. */
@ApplicationScoped
class ReconfirmEvidence {
    private final AttestEvidence attest;
    private final AttestationLedger ledger;
    private final Attestations attestations;
    private final ReadEvidence read;
    private final CurrentEmployee signed;
    private final Clock clock;

    ReconfirmEvidence(
            AttestEvidence attest,
            AttestationLedger ledger,
            Attestations attestations,
            ReadEvidence read,
            CurrentEmployee signed,
            Clock clock) {
        this.attest = attest;
        this.ledger = ledger;
        this.attestations = attestations;
        this.read = read;
        this.signed = signed;
        this.clock = clock;
    }

    /**
     * The word stands for the present revision from now on; the former one is kept. Where it does already, nothing changes.
     *
     * @param revision that the attester read
     * @throws Conflict {@code evidence-revised} when that is not the present one
     * @throws Forbidden when the attester is somebody else than the caller, or may not attest the piece any more
     * @throws NotFound when the caller says nothing of it
     */
    @Transactional
    EvidenceView reconfirm(Employee owner, UUID id, Employee attester, int revision) {
        if (!signed.is(attester)) {
            throw new Forbidden("Only the person who attested it says the same of what it tells now.");
        }
        ledger.holdStill();
        Evidence evidence = read.requireHeld(owner, id);
        if (!read.attests(owner, evidence)) {
            throw new Forbidden("Only the owner, managers above, and people whom the owner asks attest evidence.");
        }
        Statement said = attestations
                .find(id, attester.id())
                .orElseThrow(() -> new NotFound("attestation by the caller of evidence", id))
                .statement();
        AttestEvidence.requireRead(evidence, revision);
        attest.say(evidence, said.of(evidence.revision(), clock.instant()));
        return read.view(owner, evidence);
    }
}
