package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.ReportingLine;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** The caller as somebody who states signals: which ones, in which capacity, and which ones are visible (M5.4). */
@ApplicationScoped
public class SignalAuthority {
    private static final String REFUSED =
            "Only HR and integrations with signals:write state any signal; a manager states those of the own team and of"
                    + " people below, and everybody notes what concerns themself.";
    private static final String AT_OR_BELOW =
            "with recursive " + ReportingLine.below() + " select id from below where id = any(:people)";

    private final Caller caller;
    private final Subjects subjects;
    private final Employees employees;
    private final Sql sql;

    SignalAuthority(Caller caller, Subjects subjects, Employees employees, Sql sql) {
        this.caller = caller;
        this.subjects = subjects;
        this.employees = employees;
        this.sql = sql;
    }

    /**
     * Whom a signal concerns, and in which capacity the caller may state it.
     *
     * @param scope completed by what the caller left out
     */
    public record AllowedSignal(SignalScope scope, TimingFactorSource source) {
        public boolean isNote() {
            return source == TimingFactorSource.EMPLOYEE;
        }
    }

    /** Whether every signal is visible but other people's notes. */
    boolean seesAll() {
        return caller.is(Role.HR) || caller.is(TokenScope.SIGNALS_WRITE);
    }

    public Optional<UUID> id() {
        return subjects.findMe().map(Employee::id);
    }

    /** Whether a signal is the company's, or concerns the caller or somebody below. */
    boolean sees(Signal signal) {
        SignalScope scope = signal.scope();
        if (isMyself(scope)) {
            return true;
        }
        if (signal.isNote()) {
            return false;
        }
        return seesAll()
                || switch (scope.type()) {
                    case COMPANY -> true;
                    case DEPARTMENT ->
                        id().filter(me -> employees.isIn(scope.department(), me))
                                .isPresent();
                    case TEAM ->
                        id().filter(me -> employees.lineOf(me).contains(scope.managerId()))
                                        .isPresent()
                                || isMineOrBelow(scope.managerId());
                    case PERSON -> isMineOrBelow(scope.employeeId());
                };
    }

    /** Other people whom some signals are about in person. */
    public Set<UUID> others(Stream<Signal> signals) {
        Optional<UUID> me = id();
        return signals.map(signal -> signal.scope().employeeId())
                .filter(person -> person != null && !Optional.of(person).equals(me))
                .collect(Collectors.toSet());
    }

    /**
     * What the caller may state with this scope.
     *
     * @throws Forbidden when it is not the caller's to say
     * @throws Invalid when it names no employee of this company
     */
    public AllowedSignal allowed(SignalScope scope) {
        if (isMyself(scope)) {
            return new AllowedSignal(SignalScope.person(id().orElseThrow()), TimingFactorSource.EMPLOYEE);
        }
        TimingFactorSource source = source();
        return switch (scope.type()) {
            case COMPANY -> new AllowedSignal(forAll(SignalScope.company()), source);
            case DEPARTMENT -> new AllowedSignal(forAll(SignalScope.department(scope.department())), source);
            case TEAM -> new AllowedSignal(SignalScope.team(team(scope.managerId())), source);
            case PERSON -> new AllowedSignal(SignalScope.person(person(scope.employeeId())), source);
        };
    }

    /** Signals that the caller sees, each with whether it is the caller's to take back; in one query for all. */
    List<VisibleSignal> visible(List<Signal> signals) {
        boolean all = seesAll();
        Set<UUID> below = all ? Set.of() : below(signals);
        return signals.stream()
                .map(signal -> new VisibleSignal(
                        signal,
                        all
                                || signal.isNote()
                                || signal.source() == TimingFactorSource.MANAGER
                                        && below.contains(signal.scope().subject()),
                        all))
                .toList();
    }

    private Set<UUID> below(List<Signal> signals) {
        List<UUID> subjects = signals.stream()
                .filter(signal -> signal.source() == TimingFactorSource.MANAGER)
                .map(signal -> signal.scope().subject())
                .toList();
        return id().filter(me -> !subjects.isEmpty())
                .map(me -> Set.copyOf(sql.query(AT_OR_BELOW)
                        .with("person", me)
                        .with("people", subjects)
                        .list(row -> row.uuid("id"))))
                .orElse(Set.of());
    }

    /** @throws Forbidden when a visible signal is not the caller's to take back: what a manager stated goes to later managers */
    void requireMayTakeBack(Signal signal) {
        if (!visible(List.of(signal)).getFirst().mayTakeBack()) {
            throw new Forbidden("HR and integrations take back any signal, a manager what managers said of the own team"
                    + " and of people below.");
        }
    }

    private boolean isMyself(SignalScope scope) {
        return scope.type() == TimingFactorScope.PERSON
                && id().filter(me -> scope.employeeId() == null || me.equals(scope.employeeId()))
                        .isPresent();
    }

    private boolean isMineOrBelow(UUID employee) {
        return id().filter(
                        me -> me.equals(employee) || employees.lineOf(employee).contains(me))
                .isPresent();
    }

    private TimingFactorSource source() {
        if (caller.is(Role.HR)) {
            return TimingFactorSource.HR;
        }
        return caller.is(TokenScope.SIGNALS_WRITE) ? TimingFactorSource.INTEGRATION : TimingFactorSource.MANAGER;
    }

    private SignalScope forAll(SignalScope scope) {
        if (!seesAll()) {
            throw new Forbidden(REFUSED);
        }
        return scope;
    }

    private UUID team(UUID asked) {
        UUID manager = asked == null && !seesAll() ? id().orElse(null) : asked;
        if (!seesAll() && (manager == null || !employees.isManager(manager) || !isMineOrBelow(manager))) {
            throw new Forbidden(REFUSED);
        }
        if (manager == null || !employees.exists(manager)) {
            throw new Invalid("#/scope/managerId", "a TEAM is named by the id of its manager, an employee");
        }
        return manager;
    }

    private UUID person(UUID employee) {
        if (!seesAll() && (employee == null || !isMineOrBelow(employee))) {
            throw new Forbidden(REFUSED);
        }
        if (employee == null || !employees.exists(employee)) {
            throw new Invalid("#/scope/employeeId", "a PERSON is named by the id of an employee");
        }
        return employee;
    }
}
