package org.nextlevel.evidence.directory.rebinding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.login.ChangeLogin;
import org.nextlevel.evidence.directory.rebinding.RebindingView.RebindingState;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.token.Login;

/** All that changes a re-binding; nobody decides about a login of their own but the person. */
@ApplicationScoped
class DecideRebinding {
    private final Rebindings rebindings;
    private final CurrentEmployee signed;
    private final ChangeLogin change;
    private final ShowRebindings show;
    private final TellRebinding tell;
    private final Caller caller;
    private final RebindingSettings settings;
    private final Clock clock;

    DecideRebinding(
            Rebindings rebindings,
            CurrentEmployee signed,
            ChangeLogin change,
            ShowRebindings show,
            TellRebinding tell,
            Caller caller,
            RebindingSettings settings,
            Clock clock) {
        this.rebindings = rebindings;
        this.signed = signed;
        this.change = change;
        this.show = show;
        this.tell = tell;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks that a login of the caller's own sign-in service becomes an employee's.
     *
     * @throws Conflict when it cannot, or another re-binding of the person is open
     */
    @Transactional
    @Idempotent
    RestResponse<RebindingView> request(Employee employee, RequestRebindingRequest request) {
        Login login = new Login(caller.login().issuer(), request.subject());
        refuseOwnInterest(employee, login);
        change.requirePossible(login, employee);
        rebindings.requireNoneOpen(employee.id());
        var rebinding = new Rebinding(employee.id(), login, clock.instant());
        rebindings.persistAndFlush(rebinding);
        tell.that(RebindingEvent.Type.REBINDING_REQUESTED, rebinding);
        RebindingView view = show.one(rebinding);
        return Answer.created(ShowRebindings.path(rebinding), view, rebinding.version());
    }

    /** The person confirms and it is in force; or somebody of HR, of whom it takes two. */
    @Transactional
    @Idempotent
    RestResponse<RebindingView> confirm(Employee employee, UUID id) {
        Rebinding rebinding = rebindings.hold(employee.id(), id);
        if (signed.is(employee)) {
            rebinding.confirmedByPerson(clock.instant());
            tell.decided(employee, rebinding);
            change.to(rebinding.login(), employee.id());
        } else {
            UUID who = requireHr();
            refuseOwnInterest(employee, rebinding.login());
            change.requirePossible(rebinding.login(), employee);
            rebinding.confirmedByHr(who, clock.instant(), settings.timeToObject());
            rebindings.flush();
            tell.that(RebindingEvent.Type.REBINDING_CONFIRMED, rebinding);
            if (rebinding.state() == RebindingState.SCHEDULED) {
                tell.decided(employee, rebinding);
            }
        }
        return changed(rebinding);
    }

    /** The person objects, and it is over. */
    @Transactional
    @Idempotent
    RestResponse<RebindingView> object(Employee employee, UUID id) {
        if (!signed.is(employee)) {
            throw new Forbidden("Only the person objects, signed in as before.");
        }
        Rebinding rebinding = rebindings.hold(employee.id(), id);
        rebinding.objected(clock.instant());
        rebindings.flush();
        tell.that(RebindingEvent.Type.REBINDING_OBJECTED, rebinding);
        return changed(rebinding);
    }

    /** HR or the HR system takes it back, and it is over. */
    @Transactional
    void withdraw(Employee employee, UUID id) {
        Rebinding rebinding = rebindings.hold(employee.id(), id);
        rebinding.withdrawn(clock.instant());
        rebindings.flush();
        tell.that(RebindingEvent.Type.REBINDING_WITHDRAWN, rebinding);
    }

    private RestResponse<RebindingView> changed(Rebinding rebinding) {
        return Answer.changed(ShowRebindings.path(rebinding), show.one(rebinding), rebinding.version());
    }

    private UUID requireHr() {
        if (!caller.is(Role.HR)) {
            throw new Forbidden("The person confirms, signed in as before, or two of HR.");
        }
        return signed.self().id();
    }

    private void refuseOwnInterest(Employee employee, Login login) {
        if (signed.is(employee) || login.equals(caller.login())) {
            throw new Forbidden("own-interest", "Nobody of HR decides about their own login: ask somebody else of HR.");
        }
    }
}
