package org.nextlevel.advisor.promotion.answer.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** HR's decisions in the current tenant. */
@ApplicationScoped
public class CaseDecisions implements PanacheRepositoryBase<CaseDecision, UUID> {
    private static final Keyset<CaseDecision> LATEST_FIRST = Keyset.descending(
                    "decidedAt", Instant.class, CaseDecision::decidedAt)
            .thenDescending("id", UUID.class, CaseDecision::id);

    Page<CaseDecision> page(UUID caseId, PageRequest page) {
        return LATEST_FIRST.page(this, "caseId = :case", Parameters.with("case", caseId), page);
    }

    /** The ids of those of HR who approved a case, as far as they are in the directory. */
    public List<UUID> approvedBy(UUID caseId) {
        return find("caseId = ?1 and approved and decidedBy is not null", caseId).stream()
                .map(CaseDecision::decidedBy)
                .distinct()
                .toList();
    }
}
