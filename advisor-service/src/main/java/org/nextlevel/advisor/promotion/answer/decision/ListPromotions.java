package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists the promotions that HR approved; whose are shown is recorded. */
@ApplicationScoped
class ListPromotions {
    private final Cases cases;
    private final Frameworks frameworks;
    private final Audit audit;

    ListPromotions(Cases cases, Frameworks frameworks, Audit audit) {
        this.cases = cases;
        this.frameworks = frameworks;
        this.audit = audit;
    }

    /** @param updatedSince the moment from which on changes count; null for all */
    @Transactional
    Unnamed<Page<ApprovedPromotion>> since(@Nullable Instant updatedSince, PageRequest page) {
        Page<PromotionCase> found = cases.approved(updatedSince, page);
        audit.record(
                "promotion-read",
                found.items().stream().map(PromotionCase::employeeId).collect(Collectors.toSet()));
        Map<UUID, Ladder> ladders = found.items().stream()
                .collect(Collectors.toMap(
                        PromotionCase::id,
                        one -> frameworks
                                .require(one.framework(), one.frameworkVersion())
                                .ladder()));
        return names -> found.map(one -> ApprovedPromotion.of(one, ladders.get(one.id()), names));
    }
}
