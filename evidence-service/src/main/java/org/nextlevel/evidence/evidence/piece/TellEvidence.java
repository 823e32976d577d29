package org.nextlevel.evidence.evidence.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.evidence.piece.EvidenceEvent.Type;
import org.nextlevel.evidence.evidence.wording.Coverage;
import org.nextlevel.evidence.evidence.wording.WordCoverage;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;

/** Tells the other services what happened to a piece of evidence, in the transaction of the change. */
@ApplicationScoped
public class TellEvidence {
    private final Evidences pieces;
    private final Attestations attestations;
    private final WordCoverage coverage;
    private final EvidenceReaders readers;
    private final Outbox outbox;

    TellEvidence(
            Evidences pieces,
            Attestations attestations,
            WordCoverage coverage,
            EvidenceReaders readers,
            Outbox outbox) {
        this.pieces = pieces;
        this.attestations = attestations;
        this.coverage = coverage;
        this.readers = readers;
        this.outbox = outbox;
    }

    /**
     * Tells what happened, with the version after the change: whatever was changed counts one.
     *
     * @return what stands said of the piece, in the order of time
     */
    public List<Attestation> tell(Evidence evidence, Type type) {
        return tell(evidence, type, Set.of());
    }

    /** The ids of those who can read a piece now, beside its owner. */
    public Set<UUID> readers(Evidence evidence) {
        return readers.of(evidence);
    }

    /**
     * The same, and those who could read the piece until now learn of it too.
     *
     * @param former their ids
     */
    public List<Attestation> tell(Evidence evidence, Type type, Set<UUID> former) {
        pieces.flush();
        // Of what is new nobody said anything.
        List<Attestation> said = type == Type.EVIDENCE_LOGGED ? List.of() : attestations.of(evidence.id());
        append(type, evidence, said, former);
        return said;
    }

    /**
     * Tells that marks of statements on these pieces changed by what was said elsewhere; each counts a version for that.
     *
     * @param ids of pieces that nobody else holds for longer than a moment
     */
    public void marked(Collection<UUID> ids, Instant at) {
        for (UUID id : ids) {
            Evidence evidence = pieces.findById(id);
            pieces.hold(evidence);
            evidence.attested(at);
            tell(evidence, Type.EVIDENCE_ATTESTED);
        }
    }

    /**
     * Tells that nothing happened, for those who keep copies.
     *
     * @param said by the id of the piece
     */
    public void republish(List<Evidence> some, Map<UUID, List<Attestation>> said) {
        pieces.flush();
        Map<UUID, Coverage> covered = coverage.of(some, said);
        some.forEach(piece -> outbox.append(new EvidenceEvent(
                Type.EVIDENCE_REPUBLISHED,
                EvidencePayload.of(piece, said.getOrDefault(piece.id(), List.of()), covered))));
    }

    private void append(Type type, Evidence piece, List<Attestation> said, Set<UUID> former) {
        Map<UUID, Coverage> covered = coverage.of(List.of(piece), Map.of(piece.id(), said));
        outbox.append(
                new EvidenceEvent(type, EvidencePayload.of(piece, said, covered)),
                Notice.of("evidence", piece.id())
                        .to(piece.employeeId())
                        .to(readers.of(piece))
                        .to(former));
    }
}
