package org.nextlevel.advisor.promotion.promotioncase.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;

/**
 * Which cases somebody sees: the rule of {@link CaseAccess} for many at once, as a condition of HQL on {@code PromotionCase}.
 * Those of people who left are seen by nobody. What HR sees are cases of a whole company: {@code CasesOfHr} reads them.
 *
 * @param values of the condition's parameters
 */
public record SeenCases(String condition, Map<String, Object> values) {
    private static final String OF_THOSE_HERE = " and " + Employees.IS_HERE;

    /** The cases of one person, who is their owner. */
    public static SeenCases byOwner(UUID me) {
        return new SeenCases("employeeId = :me" + OF_THOSE_HERE, Map.of("me", me));
    }

    /** What some people shared with whoever is their manager. */
    public static SeenCases byManagerOf(Collection<UUID> reports) {
        return new SeenCases(
                "sharedWithManager and employeeId in :reports" + OF_THOSE_HERE, Map.of("reports", reports));
    }

    /** What somebody reads by name. */
    public static SeenCases byApprover(UUID me) {
        return new SeenCases(
                "id in (select caseId from CaseApprover where employeeId = :me)" + OF_THOSE_HERE, Map.of("me", me));
    }
}
