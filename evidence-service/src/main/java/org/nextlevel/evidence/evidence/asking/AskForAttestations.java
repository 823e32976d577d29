package org.nextlevel.evidence.evidence.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.attestation.request.AttestationRequest;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.attestation.request.TellAttestationRequest;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.audience.ShareEvidence;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** Asks people to attest evidence; withdraws that or declines it. */
@ApplicationScoped
class AskForAttestations {
    private final AttestationRequests requests;
    private final ReadAttestationRequests read;
    private final ReadEvidence evidence;
    private final ShareEvidence share;
    private final TellAttestationRequest tell;
    private final Colleagues colleagues;
    private final Clock clock;

    AskForAttestations(
            AttestationRequests requests,
            ReadAttestationRequests read,
            ReadEvidence evidence,
            ShareEvidence share,
            TellAttestationRequest tell,
            Colleagues colleagues,
            Clock clock) {
        this.requests = requests;
        this.read = read;
        this.evidence = evidence;
        this.share = share;
        this.tell = tell;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Who is asked and does not see the piece is shown it by name. */
    @Transactional
    AttestationRequestView ask(Employee owner, UUID id, AskForAttestationRequest ask) {
        Evidence held = evidence.requireHeld(owner, id);
        UUID attester = requirePresent(owner, ask.attesterId());
        if (requests.findOpen(id, attester).isPresent()) {
            throw new Conflict(
                    "attestation-requested-already",
                    "Employee %s is asked to attest evidence %s already.",
                    attester,
                    id);
        }
        requests.admit(id);
        share.showTo(owner, held, attester);
        AttestationRequest request = new AttestationRequest(id, owner.id(), attester, ask.message(), clock.instant());
        requests.persist(request);
        tell.tell(request);
        return read.toOwner(request, owner);
    }

    private UUID requirePresent(Employee owner, UUID attester) {
        if (attester.equals(owner.id())) {
            throw new Invalid("#/attesterId", "is the owner, who needs not be asked");
        }
        if (!colleagues.present(List.of(attester)).containsKey(attester)) {
            throw new Invalid("#/attesterId", "nobody with this id works here");
        }
        return attester;
    }

    /** Whoever sees the evidence by it goes on to see it. */
    @Transactional
    void withdraw(Employee owner, UUID evidenceId, UUID id, String ifMatch) {
        AttestationRequest request = read.require(owner, evidenceId, id);
        ETag.requireMatch(ifMatch, request.version());
        request.close(AttestationRequestState.WITHDRAWN, clock.instant());
        tell.tell(request);
    }

    @Transactional
    AttestationRequestView decline(Employee owner, UUID evidenceId, UUID id, String ifMatch) {
        AttestationRequest request = read.requireAsked(owner, evidenceId, id);
        ETag.requireMatch(ifMatch, request.version());
        request.close(AttestationRequestState.DECLINED, clock.instant());
        tell.tell(request);
        return read.toAttester(request);
    }
}
