package org.nextlevel.advisor.promotion.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What HR systems said of approved promotions in the current tenant. */
@ApplicationScoped
public class PromotionAcknowledgements implements PanacheRepositoryBase<PromotionAcknowledgement, UUID> {

    /** Those of some cases by the cases' ids, in one query; what is outstanding is left out. */
    public Map<UUID, PromotionAcknowledgement> of(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("caseId in ?1", cases).stream()
                        .collect(Collectors.toMap(PromotionAcknowledgement::caseId, Function.identity()));
    }
}
