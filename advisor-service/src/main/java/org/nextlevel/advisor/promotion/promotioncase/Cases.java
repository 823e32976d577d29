package org.nextlevel.advisor.promotion.promotioncase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The promotion cases of the current tenant. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<PromotionCase, UUID> {
    private static final String OPEN = "state not in ('COMPLETED', 'CLOSED')";
    private static final String AFTER = " and (changedAt, id) > (:at, :last)";

    /** The one open case of a person; empty when there is none. */
    public Optional<PromotionCase> findOpen(UUID employee) {
        return find("employeeId = ?1 and " + OPEN, employee).firstResultOptional();
    }

    /** The open cases of some people, in one query. */
    public Map<UUID, PromotionCase> openOf(Collection<UUID> employees) {
        return employees.isEmpty()
                ? Map.of()
                : find("employeeId in ?1 and " + OPEN, employees).stream()
                        .collect(Collectors.toMap(PromotionCase::employeeId, Function.identity()));
    }

    /** All cases of a person over the years, the open one first, then those that ended last; not more than a person can have. */
    public List<PromotionCase> of(UUID employee) {
        return find("employeeId = ?1 order by closedOn desc nulls first, changedAt desc, id", employee)
                .page(0, 200)
                .list();
    }

    /**
     * A case, whoever asks.
     *
     * @throws NotFound when there is none
     */
    public PromotionCase require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("case", id));
    }

    /**
     * Approved promotions in the order in which they changed, one more than a page holds where there are more.
     *
     * @param since null for all
     */
    public List<ApprovedPromotion> approved(Instant since, PageRequest page) {
        return page(
                        "effectiveOn is not null and changedAt >= :since",
                        Map.of("since", since == null ? Instant.EPOCH : since),
                        page)
                .stream()
                .map(one -> new ApprovedPromotion(
                        one.id(),
                        one.employeeId(),
                        one.framework(),
                        one.level(),
                        one.target(),
                        one.effectiveOn(),
                        one.changedAt()))
                .toList();
    }

    List<PromotionCase> pageOf(UUID employee, PageRequest page) {
        return page("employeeId = :employee", Map.of("employee", employee), page);
    }

    /** Those of direct reports that are shared with the manager. */
    List<PromotionCase> pageForManager(UUID manager, PageRequest page) {
        return page(
                "sharedWithManager and employeeId in (select id from Employee where managerId = :manager and active)",
                Map.of("manager", manager),
                page);
    }

    List<PromotionCase> pageForApprover(UUID approver, PageRequest page) {
        return page(
                "id in (select caseId from CaseApprover where employeeId = :approver)",
                Map.of("approver", approver),
                page);
    }

    /** Those which HR was asked about, in some states. */
    List<PromotionCase> pageForHr(Set<CaseState> states, PageRequest page) {
        return page(
                "state in :states and (submittedOn is not null or appealedOn is not null)",
                Map.of("states", states),
                page);
    }

    /** In the order in which they changed, so that nobody waits behind a newer one. */
    private List<PromotionCase> page(String where, Map<String, Object> parameters, PageRequest page) {
        var all = new HashMap<>(parameters);
        String sql = where;
        if (page.after().isPresent()) {
            all.put("at", page.after().get().instant(0));
            all.put("last", page.after().get().id(1));
            sql += AFTER;
        }
        return find(sql + " order by changedAt, id", all).page(0, page.rows()).list();
    }
}
