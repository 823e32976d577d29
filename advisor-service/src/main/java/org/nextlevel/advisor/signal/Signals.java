package org.nextlevel.advisor.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.sentence.Sentence;

/** The signals of the current tenant. */
@ApplicationScoped
public class Signals implements PanacheRepositoryBase<Signal, UUID> {
    /** Signals of one scope that are not over: each of them counts in every answer about timing. */
    private static final Quota AHEAD_OF_A_SCOPE = Quota.of(
                    50,
                    "too-many-signals",
                    "%d signals of this %s are not over yet, which is the most: delete one of them first.")
            .lockedAs(":tenant %s %s");

    /** Beside the teams: the company, the department, the person, and the person's notes. */
    private static final int OTHER_SCOPES = 4;

    private static final UUID NONE = new UUID(0, 0);

    private static final String AHEAD =
            "kind in :kinds and (scope = :company or managerId in :line or department = :department or personId = :person%s)"
                    + " and (endsOn is null or endsOn >= :day)";
    private static final String OF_TIME = " and level is null";
    private static final String OPEN =
            " and framework = :framework and level = :level and startsOn <= :day and confidence <> :hearsay";
    private static final String BUT_NO_NOTE = " and source <> :note";
    private static final Sort EARLIEST_FIRST = Sort.by("startsOn").and("id");
    private final Sql sql;

    Signals(Sql sql) {
        this.sql = sql;
    }

    /**
     * What is or will be in force for somebody on a day or later: the signals of the company, of the department, of the
     * teams that the person is part of, and of the person; those that begin earliest first, and at most 50
     * for each scope on average.
     *
     * @param withNotes whether the person's private notes are among them: for the person's own eyes alone
     */
    public List<TimingFactor> ahead(Subject subject, boolean withNotes, LocalDate day) {
        boolean notes = withNotes && subject.isCaller();
        Parameters parameters = concerning(subject, day);
        return find(
                        AHEAD.formatted(notes ? "" : BUT_NO_NOTE) + OF_TIME,
                        EARLIEST_FIRST,
                        notes ? parameters : parameters.and("note", TimingFactorSource.EMPLOYEE))
                .range(0, AHEAD_OF_A_SCOPE.most() * (subject.line().size() + OTHER_SCOPES) - 1)
                .stream()
                .map(Signal::factor)
                .toList();
    }

    /**
     * The openings at a level that are in force for somebody on a day: those of the company, of the department and of the teams
     * that the person is part of, by id; hearsay says nothing.
     *
     * @param framework key of the person's framework
     * @param level key of the level
     */
    public List<UUID> openings(Subject subject, String framework, String level, LocalDate day) {
        return find(
                        AHEAD.formatted(BUT_NO_NOTE) + OPEN,
                        EARLIEST_FIRST,
                        concerning(subject, day)
                                .and("note", TimingFactorSource.EMPLOYEE)
                                .and("framework", framework)
                                .and("level", level)
                                .and("hearsay", TimingFactorConfidence.LOW))
                .stream()
                .map(Signal::id)
                .toList();
    }

    private static Parameters concerning(Subject subject, LocalDate day) {
        return Parameters.with("company", TimingFactorScope.COMPANY)
                .and("kinds", SignalKind.KNOWN)
                .and("line", subject.line())
                .and("department", subject.employee().department())
                .and("person", subject.employee().id())
                .and("day", day);
    }

    /** @throws NotFound when there is no such signal, or the caller does not see it */
    Signal require(UUID id, SignalAuthority caller) {
        return find("id = ?1 and kind in ?2", id, SignalKind.KNOWN)
                .firstResultOptional()
                .filter(caller::sees)
                .orElseThrow(() -> new NotFound("signal", id));
    }

    /**
     * Lets a signal in, and nobody else's of its scope until the transaction ends. A private note meets the notes of the
     * same person alone, so that nobody learns of it by being refused.
     *
     * @throws Conflict when the same is stated already for some of the days, or the scope holds as many as it may
     */
    void admit(StateSignalRequest request, SignalAuthority.AllowedSignal allowed, LocalDate today) {
        AHEAD_OF_A_SCOPE.hold(sql, allowed.scope(), allowed.isNote());
        var sameDays = Parameters.with("kind", request.kind())
                .and("start", request.from())
                .and("end", request.end());
        String sameRole = "";
        if (request.role() != null) {
            sameRole = " and framework = :framework and level = :level";
            sameDays.and("framework", request.role().framework())
                    .and("level", request.role().level());
        }
        if (count(
                        "kind = :kind and startsOn <= :end and (endsOn is null or endsOn >= :start)" + sameRole,
                        allowed,
                        sameDays)
                > 0) {
            throw new Conflict(
                    "signal-exists",
                    "%s is stated already for some of these days: delete that signal first, or choose other days.",
                    Sentence.of(request.role() == null ? request.kind().factor().noun() : "an opening at this level"));
        }
        requireRoom(request, allowed, NONE, today);
    }

    /**
     * Lets in what a system states by its own id, whatever others state for the same days, and nobody else's of its scope until
     * the transaction ends.
     *
     * @param known the same signal as it was stated before, which makes room for itself; null when it is new
     * @throws Conflict when the scope holds as many as it may
     */
    public void admitTold(
            StateSignalRequest request,
            SignalAuthority.AllowedSignal allowed,
            @Nullable Signal known,
            LocalDate today) {
        AHEAD_OF_A_SCOPE.hold(sql, allowed.scope(), allowed.isNote());
        requireRoom(request, allowed, known == null ? NONE : known.id(), today);
    }

    private void requireRoom(
            StateSignalRequest request, SignalAuthority.AllowedSignal allowed, UUID itself, LocalDate today) {
        if (!request.end().isBefore(today)) {
            AHEAD_OF_A_SCOPE.check(
                    count(
                            "(endsOn is null or endsOn >= :today) and id <> :itself",
                            allowed,
                            Parameters.with("today", today).and("itself", itself)),
                    allowed.scope().type().name().toLowerCase(Locale.ROOT));
        }
    }

    private long count(String condition, SignalAuthority.AllowedSignal allowed, Parameters parameters) {
        SignalScope scope = allowed.scope();
        String which = switch (scope.type()) {
            case COMPANY -> "scope = :of";
            case DEPARTMENT -> "department = :of";
            case TEAM -> "managerId = :of";
            case PERSON -> "personId = :of and source %s :note".formatted(allowed.isNote() ? "=" : "<>");
        };
        Object of = switch (scope.type()) {
            case COMPANY -> TimingFactorScope.COMPANY;
            case DEPARTMENT -> scope.department();
            case TEAM, PERSON -> scope.subject();
        };
        if (scope.type() == TimingFactorScope.PERSON) {
            parameters.and("note", TimingFactorSource.EMPLOYEE);
        }
        return count("(%s) and %s".formatted(condition, which), parameters.and("of", of));
    }
}
