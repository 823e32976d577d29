package org.nextlevel.advisor.promotion.answer.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** When some cases were approved, by their ids, in one query; the others are left out. */
    public Map<UUID, Instant> approvals(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("caseId in ?1 and approved", cases).stream()
                        .collect(Collectors.toMap(CaseDecision::caseId, CaseDecision::decidedAt));
    }
}
