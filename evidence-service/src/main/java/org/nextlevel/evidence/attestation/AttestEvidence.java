package org.nextlevel.evidence.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.evidence.employee.Colleagues;
import org.nextlevel.evidence.employee.Employee;
import org.nextlevel.evidence.employee.Signed;
import org.nextlevel.evidence.evidence.Evidence;
import org.nextlevel.evidence.evidence.EvidenceView;
import org.nextlevel.evidence.evidence.ReadEvidence;
import org.nextlevel.evidence.evidence.TellEvidence;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Forbidden;

/** Takes somebody's word on evidence that they see. */
@ApplicationScoped
class AttestEvidence {
    private final Attestations attestations;
    private final ReadEvidence read;
    private final TellEvidence tell;
    private final Colleagues colleagues;
    private final Signed signed;
    private final Audit audit;
    private final Clock clock;

    AttestEvidence(
            Attestations attestations,
            ReadEvidence read,
            TellEvidence tell,
            Colleagues colleagues,
            Signed signed,
            Audit audit,
            Clock clock) {
        this.attestations = attestations;
        this.read = read;
        this.tell = tell;
        this.colleagues = colleagues;
        this.signed = signed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saying a word again replaces the former. */
    @Transactional
    EvidenceView attest(Employee owner, UUID id, Attest request) {
        if (!colleagues.standingTo(owner).isAbove()) {
            throw new Forbidden("Only managers above the owner attest evidence that is shared with them.");
        }
        Evidence evidence = read.requireHeld(owner, id);
        UUID attester = signed.self().id();
        Attestation attestation =
                attestations.find(evidence, attester).orElseGet(() -> new Attestation(evidence.id(), attester));
        attestation.say(request.outcome(), request.statement(), clock.instant());
        attestations.persist(attestation);
        evidence.heard(clock.instant());
        audit.record("evidence-attested", owner.id(), id);
        tell.attested(evidence);
        return read.view(owner, evidence);
    }
}
