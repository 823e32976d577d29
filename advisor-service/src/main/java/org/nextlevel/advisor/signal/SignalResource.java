package org.nextlevel.advisor.signal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.signal.statement.SignalFilter;
import org.nextlevel.advisor.signal.statement.StateSignalRequest;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.TokenScope;

/** The signals about good and bad times. */
@Path("/api/signals")
@Authenticated
@OpenToServices(TokenScope.SIGNALS_WRITE)
@RunOnVirtualThread
@Tag(
        name = "Signals",
        description =
                "What HR, managers, HR systems and the employees themselves state about good and bad times to ask.")
public class SignalResource {
    private final ReadSignals read;
    private final WriteSignals write;
    private final PeopleNames names;

    SignalResource(ReadSignals read, WriteSignals write, PeopleNames names) {
        this.read = read;
        this.write = write;
        this.names = names;
    }

    /** States a signal. */
    @POST
    @Idempotent
    @Operation(
            summary = "State a signal",
            description =
                    "HR and integrations with the scope signals:write state any signal; a manager those of the own team,"
                            + " where `scope.managerId` may be left out, and of teams and people below. What somebody"
                            + " states of themself, with PERSON and no `employeeId`, is a private note: it counts for"
                            + " that person alone, and nobody else learns that it exists. From then on a signal counts in"
                            + " timing, and in the business need of readiness. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The signal as it was stated.")
    @Problems({"signal-exists", "too-many-signals"})
    public RestResponse<SignalView> stateSignal(@Valid @NotNull StateSignalRequest request) {
        VisibleSignal stated = write.state(request);
        Signal signal = stated.signal();
        return Answer.created("/api/signals/" + signal.id(), view(stated), signal.version());
    }

    /** The signals that the caller may see. */
    @GET
    @Operation(
            summary = "List the signals",
            description =
                    "Those that begin latest first. HR and integrations with signals:write see all but other people's private"
                            + " notes; everybody else those of the company, of the own department, of the teams they are"
                            + " part of, of themself, and what concerns the people below them.")
    public Page<SignalView> listSignals(@Valid @BeanParam SignalFilter filter, @Valid @BeanParam PageRequest page) {
        Page<VisibleSignal> signals = read.page(filter, page);
        return names.in(naming -> signals.map(signal -> SignalView.of(signal, naming)));
    }

    /** One signal. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a signal",
            description = "For those who see it in the list; for others it does not exist.")
    public RestResponse<SignalView> getSignal(UUID id) {
        VisibleSignal signal = read.get(id);
        return Answer.ok(view(signal), signal.signal().version());
    }

    /** Takes a signal back. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Take a signal back",
            description =
                    "It no longer counts from now on. HR and integrations with signals:write take back any, a manager"
                            + " what managers stated of the own team and of people below, everybody their private notes.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void takeBackSignal(UUID id) {
        write.takeBack(id);
    }

    private SignalView view(VisibleSignal signal) {
        return names.in(naming -> SignalView.of(signal, naming));
    }
}
