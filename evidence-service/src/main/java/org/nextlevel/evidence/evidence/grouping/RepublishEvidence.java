package org.nextlevel.evidence.evidence.grouping;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.Attestations;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.evidence.evidence.piece.TellEvidence;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;

/** Tells every piece of evidence again, those that were deleted or erased too: a copy learns of their end. */
@Singleton
class RepublishEvidence extends RepublishSource<Evidence> {
    private final Attestations attestations;
    private final CompleteFormer former;
    private final TellEvidence tell;

    RepublishEvidence(Evidences pieces, Attestations attestations, CompleteFormer former, TellEvidence tell) {
        super("evidence", pieces, 200);
        this.attestations = attestations;
        this.former = former;
        this.tell = tell;
    }

    @Override
    protected void tell(List<Evidence> some) {
        Map<UUID, List<Attestation>> said =
                attestations.of(some.stream().map(Evidence::id).toList());
        former.complete(some, said);
        tell.republish(some, said);
    }

    @Override
    public Optional<VersionedThings> versions() {
        return Optional.of(new VersionedThings(
                "evidence-events", "select id, employee_id as key, version from evidence where tenant = :tenant"));
    }
}
