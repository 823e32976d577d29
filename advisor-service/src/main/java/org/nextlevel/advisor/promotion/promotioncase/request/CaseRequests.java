package org.nextlevel.advisor.promotion.promotioncase.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** How promotions of the current tenant were asked for. */
@ApplicationScoped
public class CaseRequests implements PanacheRepositoryBase<CaseRequest, UUID> {
    private static final Keyset<CaseRequest> LATEST_FIRST =
            Keyset.descending("place", Integer.class, CaseRequest::place);

    Page<CaseRequest> page(UUID caseId, PageRequest page) {
        return LATEST_FIRST.page(this, "caseId = :case", Parameters.with("case", caseId), page);
    }

    /** The ids of all managers who were asked for the promotion of a case. */
    public List<UUID> managersAsked(UUID caseId) {
        return find("caseId = ?1 and madeTo is not null", caseId).stream()
                .map(CaseRequest::madeTo)
                .distinct()
                .toList();
    }
}
