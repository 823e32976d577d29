package org.nextlevel.evidence.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.page.PageRequest;

/** All words of the current tenant that stand no more. */
@ApplicationScoped
public class FormerAttestations implements PanacheRepositoryBase<FormerAttestation, UUID> {
    /**
     * Of one piece, the one that was said last first.
     *
     * @param attester whose; null for everybody's
     */
    public List<FormerAttestation> page(UUID evidence, UUID attester, PageRequest page) {
        Parameters parameters = Parameters.with("evidence", evidence);
        String which = "evidenceId = :evidence";
        if (attester != null) {
            which += " and attesterId = :attester";
            parameters.and("attester", attester);
        }
        return find(which + Attestations.AFTER, Attestations.NEWEST_FIRST, Attestations.after(parameters, page))
                .page(0, page.rows())
                .list();
    }

    void erase(UUID evidence) {
        delete("evidenceId", evidence);
    }
}
