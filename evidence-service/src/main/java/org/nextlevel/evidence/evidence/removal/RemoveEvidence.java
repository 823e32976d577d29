package org.nextlevel.evidence.evidence.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.AttestationLedger;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.attestation.request.AttestationRequests;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.grouping.GroupTexts;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.piece.EvidenceState;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ShowEvidence;
import org.nextlevel.evidence.evidence.revision.Revisions;
import org.nextlevel.kit.http.ETag;

/** Deletes evidence so that it can be restored, and erases it so that it cannot. */
@ApplicationScoped
class RemoveEvidence {
    private final Evidences pieces;
    private final Revisions revisions;
    private final Attestations attestations;
    private final AttestationLedger ledger;
    private final AttestationRequests requests;
    private final GroupTexts group;
    private final TellEvidence tell;
    private final ShowEvidence show;
    private final Clock clock;

    RemoveEvidence(
            Evidences pieces,
            Revisions revisions,
            Attestations attestations,
            AttestationLedger ledger,
            AttestationRequests requests,
            GroupTexts group,
            TellEvidence tell,
            ShowEvidence show,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.attestations = attestations;
        this.ledger = ledger;
        this.requests = requests;
        this.group = group;
        this.tell = tell;
        this.show = show;
        this.clock = clock;
    }

    /** Deletes a piece, which may be restored. Deleting what is deleted changes nothing. */
    @Transactional
    EvidenceView delete(Employee owner, UUID id, String ifMatch) {
        Evidence evidence = pieces.requireOwn(owner, id);
        ETag.requireMatch(ifMatch, evidence.version());
        if (evidence.state() == EvidenceState.DELETED) {
            return show.toOwner(owner, evidence, attestations.of(evidence.id()));
        }
        evidence.delete(clock.instant());
        return show.toOwner(owner, evidence, tell.tell(evidence, Type.EVIDENCE_DELETED));
    }

    /** Shows a deleted piece again to those who saw it before. Restoring what is there changes nothing. */
    @Transactional
    EvidenceView restore(Employee owner, UUID id, String ifMatch) {
        Evidence evidence = pieces.requireOwn(owner, id);
        ETag.requireMatch(ifMatch, evidence.version());
        if (evidence.state() == EvidenceState.LOGGED) {
            return show.toOwner(owner, evidence, attestations.of(evidence.id()));
        }
        evidence.restore(clock.instant());
        return show.toOwner(owner, evidence, tell.tell(evidence, Type.EVIDENCE_RESTORED));
    }

    /**
     * Erases a piece for good: nothing of it is left, nor of what others said of it, but its id, so that whoever copied it
     * learns of its end.
     */
    @Transactional
    void erase(Employee owner, UUID id, String ifMatch) {
        Evidence evidence = pieces.requireOwn(owner, id);
        ETag.requireMatch(ifMatch, evidence.version());
        erase(evidence);
    }

    /** The same in the caller's transaction. */
    void erase(Evidence evidence) {
        UUID id = evidence.id();
        group.leave(evidence);
        Set<UUID> former = tell.readers(evidence);
        Set<UUID> unmarked = ledger.erase(id);
        requests.erase(id);
        revisions.erase(id);
        Instant now = clock.instant();
        evidence.erase(now);
        tell.tell(evidence, Type.EVIDENCE_ERASED, former);
        tell.marked(unmarked, now);
    }
}
