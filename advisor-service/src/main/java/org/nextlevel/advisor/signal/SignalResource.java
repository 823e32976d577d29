package org.nextlevel.advisor.signal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;

/** The signals about good and bad times. */
@Path("/api/signals")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Signals", description = "What HR, managers and HR systems state about good and bad times to ask.")
public class SignalResource {
    private final Signals signals;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    SignalResource(Signals signals, Authority authority, Audit audit, Clock clock) {
        this.signals = signals;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    /** States a signal. */
    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "State a signal",
            description =
                    "HR and integrations with the scope signals:write state any signal; a manager those of the own"
                            + " team, where `scope.managerId` may be left out. From then on it counts in timing, and in the"
                            + " business need of readiness. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The signal as it was stated.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`signal-exists`: the same is stated already for some of the days; `too-many-signals`: 50 of the company or team are not over yet")
    public RestResponse<SignalView> state(@Valid @NotNull StateSignal request) {
        if (request.to() != null && request.to().isBefore(request.from())) {
            throw new Invalid("#/to", "must not be before from");
        }
        SignalScope scope = authority.allowed(request.scope());
        signals.admit(request, scope, LocalDate.now(clock));
        var signal =
                new Signal(request, scope, authority.source(), authority.id().orElse(null), clock.instant());
        signals.persistAndFlush(signal);
        audited("signal-stated", signal);
        return Answer.created("/api/signals/" + signal.id(), signal.view(), signal.version());
    }

    /** The signals that the caller may see. */
    @GET
    @Operation(
            summary = "List the signals",
            description =
                    "Those that begin latest first. HR and integrations with signals:write see all; everybody else"
                            + " those of the company, of the teams they are part of, and of the own team.")
    public Page<SignalView> list(@Valid @BeanParam PageRequest page) {
        var rows = authority.seesAll() ? signals.page(page) : signals.page(page, authority.managers());
        return Page.of(rows, page, signal -> Cursor.at(signal.startsOn(), signal.id()), Signal::view);
    }

    /** One signal. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a signal",
            description = "For those who see it in the list; for others it does not exist.")
    public RestResponse<SignalView> get(UUID id) {
        Signal signal =
                signals.findByIdOptional(id).filter(authority::sees).orElseThrow(() -> new NotFound("signal", id));
        return Answer.ok(signal.view(), signal.version());
    }

    /** Takes a signal back. */
    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            summary = "Take a signal back",
            description = "It no longer counts from now on. Whoever may state a signal may take it back.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void takeBack(UUID id) {
        Signal signal = signals.require(id);
        authority.allowed(signal.scope());
        signals.delete(signal);
        audited("signal-taken-back", signal);
    }

    /** A team's signal is about its manager, so the manager can see who said it; the company's is about nobody alone. */
    private void audited(String action, Signal signal) {
        audit.record(action, signal.scope().managerId(), signal.id());
    }
}
