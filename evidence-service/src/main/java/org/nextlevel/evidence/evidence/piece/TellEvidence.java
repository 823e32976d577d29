package org.nextlevel.evidence.evidence.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.AttestationWithdrawn;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.EvidenceAttested;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.EvidenceLogged;
import org.nextlevel.kit.event.Outbox;

/** Tells what happened to a piece of evidence, in the transaction of the change. */
@ApplicationScoped
public class TellEvidence {
    private final Evidences pieces;
    private final Attestations attestations;
    private final Outbox outbox;

    TellEvidence(Evidences pieces, Attestations attestations, Outbox outbox) {
        this.pieces = pieces;
        this.attestations = attestations;
        this.outbox = outbox;
    }

    /** That something was said of it. */
    public void attested(Evidence evidence) {
        tell(evidence, EvidenceAttested::new);
    }

    /**
     * That the marks of words on these pieces changed, by what was said elsewhere; each counts a version for that.
     *
     * @param ids of pieces that nobody else holds for longer than a moment
     */
    public void attested(Collection<UUID> ids, Instant at) {
        for (UUID id : ids) {
            Evidence evidence = pieces.findById(id);
            pieces.hold(evidence);
            evidence.heard(at);
            attested(evidence);
        }
    }

    /** That somebody took back what they had said of it. */
    public void attestationWithdrawn(Evidence evidence) {
        tell(evidence, AttestationWithdrawn::new);
    }

    /** That these were written down. Nobody can have said a word on them yet. */
    public void logged(List<Evidence> evidence) {
        pieces.flush();
        evidence.forEach(piece -> outbox.append(new EvidenceLogged(EvidencePayload.of(piece, List.of()))));
    }

    /** The event has the version after the change; whatever was changed counts one. */
    public List<Attestation> tell(Evidence evidence, Function<EvidencePayload, EvidenceEvent> event) {
        pieces.flush();
        List<Attestation> said = attestations.of(evidence.id());
        outbox.append(event.apply(EvidencePayload.of(evidence, said)));
        return said;
    }
}
