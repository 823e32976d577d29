package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.people.Employee;
import org.nextlevel.advisor.people.Employees;
import org.nextlevel.advisor.people.Subjects;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.tenant.Caller;

/** The caller as somebody who states signals: which ones, in which capacity, and which ones are visible. */
@ApplicationScoped
class Authority {
    private static final String REFUSED =
            "Only HR and integrations with signals:write state any signal; a manager states those of the own team.";
    private final Caller caller;
    private final Subjects subjects;
    private final Employees employees;

    Authority(Caller caller, Subjects subjects, Employees employees) {
        this.caller = caller;
        this.subjects = subjects;
        this.employees = employees;
    }

    boolean seesAll() {
        return caller.is("hr") || caller.is("signals:write");
    }

    Optional<UUID> id() {
        return subjects.findMe().map(Employee::id);
    }

    /** The managers whose teams' signals concern the caller: those above, and the caller's own team. */
    List<UUID> managers() {
        return id().map(id -> {
                    List<UUID> managers = new ArrayList<>(employees.lineOf(id));
                    managers.add(id);
                    return managers;
                })
                .orElse(List.of());
    }

    /** Whether a signal is the company's, or of a team that concerns the caller. */
    boolean sees(Signal signal) {
        return seesAll()
                || signal.scope().type() == SignalScope.Type.COMPANY
                || managers().contains(signal.scope().managerId());
    }

    /**
     * The scope completed, when the caller may state something about it.
     *
     * @throws Forbidden when it is not the caller's to say
     * @throws Invalid when the scope does not fit its type
     */
    SignalScope allowed(SignalScope scope) {
        SignalScope meant = seesAll() ? scope : new SignalScope(scope.type(), ownTeam(scope));
        boolean team = meant.type() == SignalScope.Type.TEAM;
        if (team && (meant.managerId() == null || !employees.exists(meant.managerId()))) {
            throw new Invalid("#/scope/managerId", "a TEAM is named by the id of its manager, an employee");
        }
        if (!team && meant.managerId() != null) {
            throw new Invalid("#/scope/managerId", "a signal for the COMPANY names no manager");
        }
        return meant;
    }

    Source source() {
        if (caller.is("hr")) {
            return Source.HR;
        }
        return caller.is("signals:write") ? Source.INTEGRATION : Source.MANAGER;
    }

    private UUID ownTeam(SignalScope scope) {
        UUID me = id().filter(employees::isManager).orElseThrow(() -> new Forbidden(REFUSED));
        boolean own = scope.type() == SignalScope.Type.TEAM
                && (scope.managerId() == null || scope.managerId().equals(me));
        if (!own) {
            throw new Forbidden(REFUSED);
        }
        return me;
    }
}
