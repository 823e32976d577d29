package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.kit.audit.Audit;

/** States signals and takes them back, as the caller. */
@ApplicationScoped
class WriteSignals {
    private final Signals signals;
    private final SignalAuthority authority;
    private final OpenRoles roles;
    private final ShowSignals show;
    private final Audit audit;
    private final Clock clock;

    WriteSignals(
            Signals signals, SignalAuthority authority, OpenRoles roles, ShowSignals show, Audit audit, Clock clock) {
        this.show = show;
        this.roles = roles;
        this.signals = signals;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * States a signal.
     *
     * @throws org.nextlevel.kit.problem.Invalid when the request contradicts itself, or names no employee of this company, or
     *     no level
     * @throws org.nextlevel.kit.problem.Forbidden when it is not the caller's to state
     * @throws org.nextlevel.kit.problem.Conflict as {@link Signals#admit} says
     */
    @Transactional
    VisibleSignal state(StateSignalRequest request) {
        request.check();
        if (request.role() != null) {
            roles.require(request.role());
        }
        SignalAuthority.AllowedSignal allowed = authority.allowed(request.scope());
        signals.admit(request, allowed, LocalDate.now(clock));
        var signal = new Signal(request, allowed, authority.id().orElse(null), clock.instant());
        signals.persistAndFlush(signal);
        record("signal-stated", signal);
        return show.of(signal);
    }

    /**
     * Takes a signal back.
     *
     * @throws org.nextlevel.kit.problem.NotFound when there is none, or the caller does not see it
     * @throws org.nextlevel.kit.problem.Forbidden when it is not the caller's to take back
     */
    @Transactional
    void takeBack(UUID id) {
        Signal signal = signals.require(id, authority);
        authority.requireMayTakeBack(signal);
        signals.delete(signal);
        record("signal-taken-back", signal);
    }

    /** Whom it is about can see who said it; the company's and a department's are about nobody alone, a note is one's own. */
    private void record(String action, Signal signal) {
        if (!signal.isNote()) {
            audit.record(action, signal.scope().subject(), signal.id());
        }
    }
}
