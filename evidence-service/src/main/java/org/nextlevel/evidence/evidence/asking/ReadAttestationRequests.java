package org.nextlevel.evidence.evidence.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.attestation.request.AttestationRequest;
import org.nextlevel.evidence.attestation.request.AttestationRequestState;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.reading.NamedEvidence;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.evidence.evidence.reading.ReferToEvidence;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** Requests for the two people of each: who asks, and who is asked. */
@ApplicationScoped
public class ReadAttestationRequests {
    private final AttestationRequests requests;
    private final Evidences pieces;
    private final ReadEvidence read;
    private final ReferToEvidence refer;
    private final CurrentEmployee signed;

    ReadAttestationRequests(
            AttestationRequests requests,
            Evidences pieces,
            ReadEvidence read,
            ReferToEvidence refer,
            CurrentEmployee signed) {
        this.requests = requests;
        this.pieces = pieces;
        this.read = read;
        this.refer = refer;
        this.signed = signed;
    }

    /** About one piece: all for its owner, those to the caller for anybody else who sees it. */
    @Transactional
    Page<AttestationRequestView> about(Employee owner, UUID evidenceId, PageRequest page) {
        if (signed.is(owner)) {
            pieces.requireOwn(owner, evidenceId);
            Page<AttestationRequest> all = requests.pageAbout(evidenceId, null, page);
            NamedEvidence named = named(all.items(), owner);
            return all.map(one -> AttestationRequestView.forOwner(one, named));
        }
        read.require(owner, evidenceId);
        return toAttester(requests.pageAbout(evidenceId, signed.self().id(), page), signed.self());
    }

    /**
     * To one person, about anybody's evidence.
     *
     * @param state null for any
     */
    @Transactional
    public Page<AttestationRequestView> to(Employee attester, AttestationRequestState state, PageRequest page) {
        return toAttester(requests.pageTo(attester.id(), state, page), attester);
    }

    @Transactional
    AttestationRequestView one(Employee owner, UUID evidenceId, UUID id) {
        return signed.is(owner)
                ? toOwner(require(owner, evidenceId, id), owner)
                : toAttester(requireAsked(owner, evidenceId, id));
    }

    AttestationRequestView toOwner(AttestationRequest request, Employee owner) {
        return AttestationRequestView.forOwner(request, named(List.of(request), owner));
    }

    AttestationRequestView toAttester(AttestationRequest request) {
        return toAttester(new Page<>(List.of(request), null), signed.self())
                .items()
                .getFirst();
    }

    private Page<AttestationRequestView> toAttester(Page<AttestationRequest> asked, Employee attester) {
        NamedEvidence named = named(asked.items(), attester);
        return asked.map(one -> AttestationRequestView.forAttester(one, named));
    }

    private NamedEvidence named(List<AttestationRequest> asked, Employee reader) {
        return refer.to(
                asked.stream().map(AttestationRequest::evidenceId).distinct().toList(),
                asked.stream().map(AttestationRequest::attesterId),
                reader);
    }

    /** As the owner sees it. */
    AttestationRequest require(Employee owner, UUID evidenceId, UUID id) {
        return requests.find(owner.id(), evidenceId, id).orElseThrow(() -> new NotFound("attestation request", id));
    }

    /** @throws Forbidden when it does not ask the caller, or there is none: who is not asked learns nothing of it */
    AttestationRequest requireAsked(Employee owner, UUID evidenceId, UUID id) {
        return signed.find()
                .flatMap(self -> requests.find(owner.id(), evidenceId, id)
                        .filter(request -> request.attesterId().equals(self.id())))
                .orElseThrow(() -> new Forbidden("Only the owner of the evidence and who is asked see a request."));
    }
}
