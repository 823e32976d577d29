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
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.time.CalendarDate;

/** All signals of the current tenant. */
@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {
    /** The most signals of one scope that are not over: each of them counts in every answer about timing. */
    static final int MOST_AHEAD = 50;

    private static final Sort LATEST_FIRST = Sort.descending("startsOn").and("id", Sort.Direction.Ascending);
    private final CurrentTenant tenant;

    Signals(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /**
     * What is or will be in force for somebody: the company's signals and those of the teams the person is part of, those
     * that begin first first, and at most {@link #MOST_AHEAD} for each.
     *
     * @param line all managers above the person
     */
    public List<Signal> ahead(Collection<UUID> line, LocalDate today) {
        return find(
                        "(scope = ?1 or managerId in ?2) and (endsOn is null or endsOn >= ?3)",
                        Sort.by("startsOn").and("id"),
                        SignalScope.Type.COMPANY,
                        line,
                        today)
                .page(0, MOST_AHEAD * (line.size() + 1))
                .list();
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

    /**
     * Lets a signal in, and nobody else's of its scope until the transaction ends.
     *
     * @throws Conflict when the same is stated already for some of the days, or the scope holds as many as it may
     */
    void admit(StateSignal request, SignalScope scope, LocalDate today) {
        lock("%s %s %s".formatted(tenant.require(), scope.type(), scope.managerId()));
        if (overlaps(request, scope)) {
            throw new Conflict(
                    "signal-exists",
                    "%s is stated already for some of these days: delete that signal first, or choose other days."
                            .formatted(request.kind()));
        }
        boolean over = request.to() != null && request.to().isBefore(today);
        if (!over
                && count("endsOn is null or endsOn >= :today", scope, Parameters.with("today", today)) >= MOST_AHEAD) {
            throw new Conflict(
                    "too-many-signals",
                    "%d signals of this %s are not over yet, which is the most: delete one of them first."
                            .formatted(MOST_AHEAD, scope.type()));
        }
    }

    private boolean overlaps(StateSignal request, SignalScope scope) {
        return count(
                        "kind = :kind and startsOn <= :end and (endsOn is null or endsOn >= :start)",
                        scope,
                        Parameters.with("kind", request.kind())
                                .and("start", request.from())
                                .and("end", request.to() == null ? CalendarDate.LAST : request.to()))
                > 0;
    }

    private long count(String condition, SignalScope scope, Parameters parameters) {
        String ofScope = "(%s) and scope = :scope".formatted(condition);
        parameters.and("scope", scope.type());
        return scope.managerId() == null
                ? count(ofScope, parameters)
                : count(ofScope + " and managerId = :manager", parameters.and("manager", scope.managerId()));
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
