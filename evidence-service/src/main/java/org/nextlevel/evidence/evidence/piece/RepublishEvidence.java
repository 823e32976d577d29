package org.nextlevel.evidence.evidence.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells every piece of evidence again, those that were deleted or erased too: a copy learns of their end. */
@ApplicationScoped
class RepublishEvidence implements RepublishSource {
    private static final int BATCH = 200;

    private final Evidences pieces;
    private final Attestations attestations;
    private final TellEvidence tell;

    RepublishEvidence(Evidences pieces, Attestations attestations, TellEvidence tell) {
        this.pieces = pieces;
        this.attestations = attestations;
        this.tell = tell;
    }

    @Override
    public String sort() {
        return "evidence";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<Evidence> batch = pieces.after(after, BATCH);
        List<UUID> ids = batch.stream().map(Evidence::id).toList();
        Map<UUID, List<Attestation>> said = attestations.of(ids);
        batch.forEach(piece -> tell.republish(piece, said.getOrDefault(piece.id(), List.of())));
        return ids;
    }
}
