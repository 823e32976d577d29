package org.nextlevel.advisor.promotion.promotioncase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The promotion cases of the current tenant. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<PromotionCase, UUID> {
    /** Which cases are open, in HQL and SQL alike. */
    public static final String OPEN = "state not in ('COMPLETED', 'CLOSED')";

    private static final int MOST_OF_A_PERSON = 200;
    private static final String APPROVED_OF_WHO_WAITS = """
            days.effectiveOn is not null and employeeId in (
              select employeeId from PromotionCase where employeeId in ?1 and days.effectiveOn is not null and id not in (
                select caseId from PromotionAcknowledgement where content.state = 'ACKNOWLEDGED'))""";

    // So that nobody waits behind a newer one.
    private static final Keyset<PromotionCase> LONGEST_UNCHANGED_FIRST = Keyset.ascending(
                    "changedAt", Instant.class, PromotionCase::changedAt)
            .then("id", UUID.class, PromotionCase::id);

    /** The one open case of a person; empty when there is none. */
    public Optional<PromotionCase> findOpen(UUID employee) {
        return find("employeeId = ?1 and " + OPEN, employee).firstResultOptional();
    }

    /** The open cases of some people by their owners' ids, in one query. */
    public Map<UUID, PromotionCase> openOf(Collection<UUID> employees) {
        return employees.isEmpty()
                ? Map.of()
                : find("employeeId in ?1 and " + OPEN, employees).stream()
                        .collect(Collectors.toMap(PromotionCase::employeeId, Function.identity()));
    }

    /** All cases of a person over the years, the open one first, then those that ended last; not more than a person can have. */
    public List<PromotionCase> of(UUID employee) {
        return find("employeeId = ?1 order by days.closedOn desc nulls first, changedAt desc, id", employee)
                .range(0, MOST_OF_A_PERSON - 1)
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

    /** A case that nobody else changes until the transaction ends; empty when there is none. */
    public Optional<PromotionCase> findHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * All approved promotions of those of some people who have one that was not taken over as far as is known, held in the order
     * of their ids.
     */
    public List<PromotionCase> holdApprovedOfWhoWaits(Collection<UUID> employees) {
        return employees.isEmpty()
                ? List.of()
                : find(APPROVED_OF_WHO_WAITS, Sort.by("id"), employees)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /**
     * Those that meet a condition, those that did not change for longest first.
     *
     * @param condition HQL
     */
    public Page<PromotionCase> page(String condition, Parameters parameters, PageRequest page) {
        return LONGEST_UNCHANGED_FIRST.page(this, condition, parameters, page);
    }

    /** Some cases by their ids, in one query. */
    public Map<UUID, PromotionCase> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("id in ?1", ids).stream().collect(Collectors.toMap(PromotionCase::id, Function.identity()));
    }
}
