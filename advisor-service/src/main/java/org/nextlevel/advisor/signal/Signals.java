package org.nextlevel.advisor.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.engine.timing.factor.Scope;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.time.CalendarDate;

/** All signals of the current tenant. */
@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {
    /** The most signals of one scope that are not over: each of them counts in every answer about timing. */
    static final int MOST_AHEAD = 50;

    /** Beside the teams: the company, the department, the person, and the person's notes. */
    private static final int OTHER_SCOPES = 4;

    private static final String AHEAD =
            "(scope = :company or managerId in :line or department = :department or personId = :person%s)"
                    + " and (endsOn is null or endsOn >= :day)";
    private static final String BUT_NO_NOTE = " and source <> :note";
    private static final Sort EARLIEST_FIRST = Sort.by("startsOn").and("id");
    private final CurrentTenant tenant;

    Signals(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /**
     * What is or will be in force for somebody on a day or later: the signals of the company, of the department, of the
     * teams that the person is part of, and of the person; those that begin first first, and at most {@link #MOST_AHEAD}
     * a scope on average.
     *
     * @param withNotes whether the person's private notes are among them: for the person's own eyes alone
     */
    public List<TimingFactor> ahead(Subject subject, boolean withNotes, LocalDate day) {
        boolean notes = withNotes && subject.isCaller();
        Parameters parameters = Parameters.with("company", Scope.COMPANY)
                .and("line", subject.line())
                .and("department", subject.employee().department())
                .and("person", subject.employee().id())
                .and("day", day);
        return find(
                        AHEAD.formatted(notes ? "" : BUT_NO_NOTE),
                        EARLIEST_FIRST,
                        notes ? parameters : parameters.and("note", TimingFactorSource.EMPLOYEE))
                .page(0, MOST_AHEAD * (subject.line().size() + OTHER_SCOPES))
                .stream()
                .map(Signal::influence)
                .toList();
    }

    /**
     * Lets a signal in, and nobody else's of its scope until the transaction ends. A private note meets the notes of the
     * same person alone, so that nobody learns of it by being refused.
     *
     * @throws Conflict when the same is stated already for some of the days, or the scope holds as many as it may
     */
    void admit(StateSignalRequest request, SignalAuthority.Said said, LocalDate today) {
        lock("%s %s %s".formatted(tenant.require(), said.scope(), said.isNote()));
        LocalDate end = request.lastDay() == null ? CalendarDate.LAST : request.lastDay();
        var sameDays = Parameters.with("kind", request.kind())
                .and("start", request.from())
                .and("end", end);
        if (count("kind = :kind and startsOn <= :end and (endsOn is null or endsOn >= :start)", said, sameDays) > 0) {
            throw new Conflict(
                    "signal-exists",
                    "%s is stated already for some of these days: delete that signal first, or choose other days."
                            .formatted(request.kind()));
        }
        if (!end.isBefore(today)
                && count("endsOn is null or endsOn >= :today", said, Parameters.with("today", today)) >= MOST_AHEAD) {
            throw new Conflict(
                    "too-many-signals",
                    "%d signals of this %s are not over yet, which is the most: delete one of them first."
                            .formatted(MOST_AHEAD, said.scope().type()));
        }
    }

    private long count(String condition, SignalAuthority.Said said, Parameters parameters) {
        SignalScope scope = said.scope();
        String which = switch (scope.type()) {
            case COMPANY -> "scope = :of";
            case DEPARTMENT -> "department = :of";
            case TEAM -> "managerId = :of";
            case PERSON -> "personId = :of and source %s :note".formatted(said.isNote() ? "=" : "<>");
        };
        Object of = switch (scope.type()) {
            case COMPANY -> Scope.COMPANY;
            case DEPARTMENT -> scope.department();
            case TEAM, PERSON -> scope.subject();
        };
        if (scope.type() == Scope.PERSON) {
            parameters.and("note", TimingFactorSource.EMPLOYEE);
        }
        return count("(%s) and %s".formatted(condition, which), parameters.and("of", of));
    }

    private void lock(String name) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", name)
                .getSingleResult();
    }
}
