package org.nextlevel.advisor.signal.told;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.signal.SignalView;
import org.nextlevel.advisor.signal.VisibleSignal;
import org.nextlevel.advisor.signal.statement.SystemId;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Signals by the ids that other systems of the company have for them. */
@Path("/api/signals/systems/{system}")
@RolesAllowed({Role.HR, TokenScope.SIGNALS_WRITE})
@RunOnVirtualThread
@Tag(name = "Signals")
public class ToldSignalResource {
    private static final String SYSTEM = "The company's name of the system that states it.";

    private final TellSignals tell;
    private final KeepSignal keep;
    private final PeopleNames names;

    ToldSignalResource(TellSignals tell, KeepSignal keep, PeopleNames names) {
        this.tell = tell;
        this.keep = keep;
        this.names = names;
    }

    /** States or changes one. */
    @PUT
    @Path("{externalId}")
    @Operation(
            summary = "State a signal by a system's own id",
            description =
                    "The same id is the same signal: said again it changes nothing, said otherwise it is as said now. People are named"
                            + " by the HR system's ids, departments as the directory writes them. It may overlap with others, which"
                            + " `overlaps` shows; what says the same counts once. `If-Match` is honoured where it is sent.")
    @APIResponse(responseCode = "200", description = "The signal was known and is as said now.")
    @APIResponse(responseCode = "201", description = "The signal is new.")
    @Problems({"too-many-signals", "upstream-unavailable"})
    public RestResponse<SignalView> putSystemSignal(
            @Size(max = 100) @Parameter(description = SYSTEM, example = "workforce-planning") String system,
            @Size(max = 100) @Parameter(description = "What it is called there.", example = "freeze-2026-q3")
                    String externalId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TellSignalRequest request) {
        KeptSignal kept = tell.one(new SystemId(system, externalId), ifMatch, request);
        SignalView view = view(kept.signal());
        long version = kept.signal().signal().version();
        return kept.outcome() == TellOutcome.CREATED
                ? Answer.created("/api/signals/" + view.id(), view, version)
                : Answer.ok(view, version);
    }

    /** Shows one. */
    @GET
    @Path("{externalId}")
    @Operation(
            summary = "Get a signal by a system's own id",
            description =
                    "What a PUT takes, with what follows from it. GET /api/signals?system= lists all of a system.")
    public RestResponse<SignalView> getSystemSignal(
            @Size(max = 100) @Parameter(description = SYSTEM, example = "workforce-planning") String system,
            @Size(max = 100) @Parameter(description = "What it is called there.", example = "freeze-2026-q3")
                    String externalId) {
        VisibleSignal signal = keep.shown(new SystemId(system, externalId));
        return Answer.ok(view(signal), signal.signal().version());
    }

    /** Takes one back. */
    @DELETE
    @Path("{externalId}")
    @Operation(
            summary = "Take a signal back by a system's own id",
            description =
                    "It no longer counts from now on, and its id is free. `If-Match` is honoured where it is sent.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void takeBackSystemSignal(
            @Size(max = 100) @Parameter(description = SYSTEM, example = "workforce-planning") String system,
            @Size(max = 100) @Parameter(description = "What it is called there.", example = "freeze-2026-q3")
                    String externalId,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        keep.takenBack(new SystemId(system, externalId), ifMatch);
    }

    /** States many. */
    @POST
    @Operation(
            summary = "State many signals of a system",
            description =
                    "Up to 100, each as by a PUT of its own: one that is refused hinders no other, and all of them again change nothing."
                            + " A body that is not as described is refused as a whole.")
    @APIResponse(responseCode = "200", description = "A result for each, in the order of the request.")
    @Problems("upstream-unavailable")
    public Page<ToldSignalResult> tellSystemSignals(
            @Size(max = 100) @Parameter(description = SYSTEM, example = "workforce-planning") String system,
            @Valid @NotNull TellSignalsRequest request) {
        List<ToldSignalResult.Told> told = tell.all(system, request.signals());
        return names.in(
                naming -> new Page<>(told.stream().map(one -> one.shown(naming)).toList(), null));
    }

    private SignalView view(VisibleSignal signal) {
        return names.in(naming -> SignalView.of(signal, naming));
    }
}
