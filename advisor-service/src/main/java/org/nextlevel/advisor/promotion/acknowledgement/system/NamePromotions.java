package org.nextlevel.advisor.promotion.acknowledgement.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.copy.wording.PeopleNumbers;
import org.nextlevel.kit.page.Page;

/** Says whose promotions were read: by name and by the HR system's id, with one question each for all of an answer. */
@ApplicationScoped
class NamePromotions {
    private final PeopleNames names;
    private final PeopleNumbers numbers;

    NamePromotions(PeopleNames names, PeopleNumbers numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /** @throws org.nextlevel.kit.problem.Unavailable when the directory does not say the ids */
    Page<ApprovedPromotion> page(Page<ShownPromotion> shown) {
        Map<UUID, String> externalIds = externalIds(shown.items());
        return names.in(naming -> shown.map(one -> ApprovedPromotion.of(one, naming, externalIds)));
    }

    /** @throws org.nextlevel.kit.problem.Unavailable when the directory does not say the id */
    ApprovedPromotion one(ShownPromotion shown) {
        Map<UUID, String> externalIds = externalIds(List.of(shown));
        return names.in(naming -> ApprovedPromotion.of(shown, naming, externalIds));
    }

    private Map<UUID, String> externalIds(List<ShownPromotion> shown) {
        return numbers.of(
                shown.stream().map(one -> one.approved().employeeId()).collect(Collectors.toUnmodifiableSet()));
    }
}
