package org.nextlevel.evidence.directory.rebinding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.rebinding.RebindingView.RebindingState;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Shows re-bindings to the person, to HR and to the HR system. */
@ApplicationScoped
class ShowRebindings {
    private final Rebindings rebindings;
    private final CurrentEmployee signed;
    private final Caller caller;

    ShowRebindings(Rebindings rebindings, CurrentEmployee signed, Caller caller) {
        this.rebindings = rebindings;
        this.signed = signed;
        this.caller = caller;
    }

    static String path(Rebinding one) {
        return "/api/employees/%s/rebindings/%s".formatted(one.employeeId(), one.id());
    }

    /** @throws Forbidden for others than the person, HR and the HR system */
    @Transactional
    Page<RebindingView> page(Employee employee, PageRequest page) {
        requireConcerned(employee);
        return rebindings.page(employee.id(), page).map(this::one);
    }

    /** @throws Forbidden for others than the person, HR and the HR system */
    @Transactional
    RestResponse<RebindingView> one(Employee employee, UUID id) {
        requireConcerned(employee);
        Rebinding rebinding = rebindings.require(employee.id(), id);
        return Answer.ok(one(rebinding), rebinding.version());
    }

    RebindingView one(Rebinding one) {
        return new RebindingView(
                one.id(),
                one.login().subject(),
                one.state(),
                one.requestedAt(),
                one.confirmations(),
                one.inForceAt(),
                actions(one));
    }

    private List<Action> actions(Rebinding one) {
        List<Action> actions = new ArrayList<>();
        UUID self = signed.find().map(Employee::id).orElse(null);
        if (!one.state().isOpen() || self == null) {
            return actions;
        }
        boolean isPerson = self.equals(one.employeeId());
        boolean mayConfirm = caller.is(Role.HR)
                && one.state() == RebindingState.REQUESTED
                && !one.isConfirmedBy(self)
                && !one.login().equals(caller.login());
        if (isPerson || mayConfirm) {
            actions.add(Action.post(Move.CONFIRM, path(one) + "/confirmation"));
        }
        if (isPerson) {
            actions.add(Action.post(Move.OBJECT, path(one) + "/objection"));
        }
        return actions;
    }

    private void requireConcerned(Employee employee) {
        if (!caller.is(Role.HR) && !caller.is(TokenScope.PEOPLE_WRITE) && !signed.is(employee)) {
            throw new Forbidden("Re-bindings are for the person, HR and the HR system.");
        }
    }

    private enum Move {
        /** Say that the other login is this person. */
        CONFIRM,
        /** Say that it is not. */
        OBJECT
    }
}
