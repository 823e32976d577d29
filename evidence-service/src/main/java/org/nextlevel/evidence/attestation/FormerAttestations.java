package org.nextlevel.evidence.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** All statements of the current tenant that stand no more. */
@ApplicationScoped
public class FormerAttestations implements PanacheRepositoryBase<FormerAttestation, UUID> {
    private static final Keyset<FormerAttestation> NEWEST_FIRST = Keyset.<FormerAttestation, Instant>descending(
                    "statement.attestedAt",
                    Instant.class,
                    one -> one.statement().attestedAt())
            .thenDescending("id", UUID.class, FormerAttestation::id);

    /**
     * Of one piece, the one that was made last first.
     *
     * @param attester whose; null for everybody's
     */
    public Page<FormerAttestation> page(UUID evidence, UUID attester, PageRequest page) {
        return NEWEST_FIRST.page(
                this, Attestations.condition(attester), Attestations.parameters(evidence, attester), page);
    }

    void erase(UUID evidence) {
        delete("evidenceId", evidence);
    }
}
