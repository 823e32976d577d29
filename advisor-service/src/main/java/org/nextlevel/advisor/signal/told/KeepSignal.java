package org.nextlevel.advisor.signal.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.signal.OpenRoles;
import org.nextlevel.advisor.signal.ShowSignals;
import org.nextlevel.advisor.signal.Signal;
import org.nextlevel.advisor.signal.SignalAuthority;
import org.nextlevel.advisor.signal.SignalView;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.advisor.signal.VisibleSignal;
import org.nextlevel.advisor.signal.statement.SignalScope;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.advisor.signal.statement.SystemId;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Keeps what a system states by an id of its own, shows it, and takes it back. */
@ApplicationScoped
class KeepSignal {
    private final ToldSignals told;
    private final Signals signals;
    private final SignalAuthority authority;
    private final Employees employees;
    private final OpenRoles roles;
    private final ShowSignals show;
    private final SentAlong sentAlong;
    private final Audit audit;
    private final Clock clock;

    KeepSignal(
            ToldSignals told,
            Signals signals,
            SignalAuthority authority,
            Employees employees,
            OpenRoles roles,
            ShowSignals show,
            SentAlong sentAlong,
            Audit audit,
            Clock clock) {
        this.told = told;
        this.signals = signals;
        this.authority = authority;
        this.employees = employees;
        this.roles = roles;
        this.show = show;
        this.sentAlong = sentAlong;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a signal what its system says of it now. The same again changes nothing.
     *
     * @param ifMatch the tag that was read; null where none was sent
     * @throws Invalid as when a person states it
     * @throws Forbidden when it is about the caller alone
     * @throws org.nextlevel.kit.problem.Conflict when its scope holds as many as it may; another signal for the same days is none
     */
    @Transactional
    KeptSignal as(SystemId id, @Nullable String ifMatch, StateSignalRequest statement) {
        statement.check();
        if (statement.role() != null) {
            roles.require(statement.role());
        }
        requireKnown(statement.scope());
        SignalAuthority.AllowedSignal allowed = authority.allowed(statement.scope());
        if (allowed.isNote()) {
            throw new Forbidden(
                    "What concerns yourself is your private note and no system's: send it to /api/signals.");
        }
        Optional<Signal> known = told.findForChange(id);
        ETag.requireMatchIfSent(ifMatch, known.map(Signal::version).orElse(null));
        sentAlong.requireAs(() -> known.<Object>map(this::view)
                .orElseGet(() -> Map.of("system", id.system(), "externalId", id.externalId())));
        if (known.filter(one -> one.says(statement, allowed.scope())).isPresent()) {
            return new KeptSignal(show.of(known.get()), TellOutcome.UNCHANGED);
        }
        signals.admitTold(statement, allowed, known.orElse(null), LocalDate.now(clock));
        return known.isPresent() ? restated(known.get(), statement, allowed) : stated(id, statement, allowed);
    }

    /** @throws org.nextlevel.kit.problem.NotFound when the system states none by this id */
    @Transactional
    VisibleSignal shown(SystemId id) {
        Signal signal = told.require(id);
        audit.record("signal-read", authority.others(Stream.of(signal)));
        return show.of(signal);
    }

    /** @throws org.nextlevel.kit.problem.NotFound when the system states none by this id */
    @Transactional
    void takenBack(SystemId id, @Nullable String ifMatch) {
        Signal signal = told.require(id);
        ETag.requireMatchIfSent(ifMatch, signal.version());
        told.delete(signal);
        audit.record("signal-taken-back", signal.scope().subject(), signal.id());
    }

    private KeptSignal restated(Signal signal, StateSignalRequest statement, SignalAuthority.AllowedSignal allowed) {
        audit.record("signal-taken-back", signal.scope().subject(), signal.id());
        signal.restate(statement, allowed, authority.id().orElse(null), clock.instant());
        return kept(signal, TellOutcome.CHANGED);
    }

    private KeptSignal stated(SystemId id, StateSignalRequest statement, SignalAuthority.AllowedSignal allowed) {
        return kept(
                new Signal(id, statement, allowed, authority.id().orElse(null), clock.instant()), TellOutcome.CREATED);
    }

    private KeptSignal kept(Signal signal, TellOutcome outcome) {
        told.persistAndFlush(signal);
        audit.record("signal-stated", signal.scope().subject(), signal.id());
        return new KeptSignal(show.of(signal), outcome);
    }

    private void requireKnown(SignalScope scope) {
        if (scope.subject() != null && !employees.exists(scope.subject())) {
            throw new Invalid("#/scope", "nobody here has this id yet: who was just added is known in a few seconds");
        }
    }

    private SignalView view(Signal signal) {
        return SignalView.of(show.of(signal), PersonReference::of);
    }
}
