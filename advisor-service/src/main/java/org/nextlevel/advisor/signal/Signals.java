package org.nextlevel.advisor.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;

/** All signals of the current tenant. */
@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {
    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
    private static final Sort LATEST_FIRST = Sort.descending("startsOn").and("id", Sort.Direction.Ascending);
    private final CurrentTenant tenant;

    Signals(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /**
     * What is or will be in force for somebody: the company's signals and those of the teams the person is part of.
     *
     * @param line all managers above the person
     */
    public List<Signal> ahead(Collection<UUID> line, LocalDate today) {
        return list(
                "(scope = ?1 or managerId in ?2) and (endsOn is null or endsOn >= ?3)",
                Sort.by("startsOn").and("id"),
                SignalScope.Type.COMPANY,
                line,
                today);
    }

    Signal require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("signal", id));
    }

    List<Signal> page(PageRequest page) {
        return page("true = true", new Parameters(), page);
    }

    /** Those that concern one of these managers' teams, or the company. */
    List<Signal> page(PageRequest page, Collection<UUID> managers) {
        return page(
                "(scope = :company or managerId in :managers)",
                Parameters.with("company", SignalScope.Type.COMPANY).and("managers", managers),
                page);
    }

    /** Whether the same is stated already for some of the days. Until the transaction ends, nobody else can state it. */
    boolean overlaps(StateSignal request, SignalScope scope) {
        lock("%s %s %s %s".formatted(tenant.require(), request.kind(), scope.type(), scope.managerId()));
        LocalDate end = request.to() == null ? NO_END : request.to();
        String same = "kind = ?1 and scope = ?2 and startsOn <= ?3 and (endsOn is null or endsOn >= ?4)";
        return scope.managerId() == null
                ? count(same, request.kind(), scope.type(), end, request.from()) > 0
                : count(
                                same + " and managerId = ?5",
                                request.kind(),
                                scope.type(),
                                end,
                                request.from(),
                                scope.managerId())
                        > 0;
    }

    private List<Signal> page(String condition, Parameters parameters, PageRequest page) {
        String query = condition;
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (startsOn < :startsOn or (startsOn = :startsOn and id > :id))";
            parameters.and("startsOn", after.date(0)).and("id", after.id(1));
        }
        return find(query, LATEST_FIRST, parameters).page(0, page.rows()).list();
    }

    private void lock(String name) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }
}
