package org.nextlevel.evidence.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.erasure.event.ErasureEvent.ErasurePayload;
import org.nextlevel.evidence.erasure.event.ErasureEvent.Type;
import org.nextlevel.evidence.erasure.event.TellErasure;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.personal.erasure.AcknowledgedErasure;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** Asks for the erasure of people, confirms it, does it here, and collects what the other services say that they did. */
@ApplicationScoped
class ErasePeople {
    private final Erasures erasures;
    private final ShowErasures show;
    private final CarryOutErasures carryOut;
    private final TellErasure tell;
    private final CurrentEmployee signed;
    private final CurrentPerson person;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final Duration timeToObject;

    ErasePeople(
            Erasures erasures,
            ShowErasures show,
            CarryOutErasures carryOut,
            TellErasure tell,
            CurrentEmployee signed,
            CurrentPerson person,
            Caller caller,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "nextlevel.erasures.time-to-object", defaultValue = "24h") Duration timeToObject) {
        this.erasures = erasures;
        this.show = show;
        this.carryOut = carryOut;
        this.tell = tell;
        this.signed = signed;
        this.person = person;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.timeToObject = timeToObject;
    }

    /** An erasure as the caller sees it, with its version. */
    record ShownErasure(ErasureView view, long version) {}

    /**
     * Asks that somebody be erased, which nothing is done about before a second person confirms it.
     *
     * @param employeeId null for the caller
     * @throws Forbidden when it is somebody else and the caller is not HR, or the caller is not in the directory
     * @throws org.nextlevel.kit.problem.Conflict {@code erasure-open} when one is asked for already
     */
    @Transactional
    ShownErasure ask(UUID employeeId) {
        UUID me = person.find()
                .orElseThrow(() -> new Forbidden(
                        "Who asks for an erasure is in the directory, so that the second person is another one."));
        UUID whom = employeeId == null || employeeId.equals(me)
                ? me
                : signed.named(employeeId.toString()).id();
        if (!whom.equals(me) && !caller.is(Role.HR)) {
            throw new Forbidden("Only the person and HR ask for an erasure.");
        }
        erasures.requireNone(whom);
        var erasure = new Erasure(whom, me, clock.instant());
        erasures.persistAndFlush(erasure);
        tell.that(Type.ERASURE_ASKED, told(erasure));
        return shown(erasure);
    }

    /**
     * Confirms it. What the person asked for or confirms is carried out at once; of what two of HR want, the person is told
     * and has time to object.
     *
     * @throws Forbidden when the caller asked for it, or is neither HR nor the person
     */
    @Transactional
    ShownErasure confirm(UUID id) {
        Erasure erasure = visible(id);
        if (!show.mayConfirm(erasure)) {
            throw new Forbidden("A second person confirms an erasure: HR or the person, and not who asked for it.");
        }
        erasure.confirm(person.require(), clock.instant(), timeToObject);
        erasures.flush();
        if (erasure.state() == ErasureState.SCHEDULED) {
            tell.that(Type.ERASURE_CONFIRMED, told(erasure));
        } else {
            audit.record("erasure-confirmed", erasure.employeeId(), id);
            carryOut.now(erasure);
        }
        return shown(erasure);
    }

    /** @throws Forbidden when the caller neither asked for it nor is the person */
    @Transactional
    void withdraw(UUID id) {
        Erasure erasure = visible(id);
        if (!show.mayWithdraw(erasure)) {
            throw new Forbidden("Who asked for an erasure, or is to be erased, withdraws it.");
        }
        erasure.withdraw(clock.instant());
        erasures.flush();
        tell.that(Type.ERASURE_WITHDRAWN, told(erasure));
    }

    /** @throws NotFound when there is none that the caller may know of */
    @Transactional
    ShownErasure get(UUID id) {
        return shown(visible(id));
    }

    /** Another service says that it did it, in the transaction of its event; of an erasure that is not known nothing happens. */
    void acknowledged(@Observes AcknowledgedErasure heard) {
        erasures.findByIdOptional(heard.erasureId())
                .ifPresent(erasure -> erasure.acknowledge(
                        new ErasureReceipt(heard.service(), clock.instant(), heard.parts()), show.services()));
    }

    private Erasure visible(UUID id) {
        Erasure erasure = Optional.ofNullable(erasures.hold(id)).orElseThrow(() -> new NotFound("erasure", id));
        if (!show.maySee(erasure)) {
            throw new NotFound("erasure", id);
        }
        return erasure;
    }

    private static ErasurePayload told(Erasure erasure) {
        return new ErasurePayload(erasure.id(), erasure.employeeId(), erasure.version(), erasure.dueAt());
    }

    private ShownErasure shown(Erasure erasure) {
        return new ShownErasure(show.one(erasure), erasure.version());
    }
}
