package org.nextlevel.advisor.growth.help.need;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What managers need help with, over HTTP. */
@Path("/api/needs")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Needs", description = "What managers need help with, and whose gaps that would close.")
public class NeedResource {
    private final WriteNeeds write;
    private final ReadNeeds read;
    private final MatchNeeds match;
    private final PeopleNames names;

    NeedResource(WriteNeeds write, ReadNeeds read, MatchNeeds match, PeopleNames names) {
        this.write = write;
        this.read = read;
        this.match = match;
        this.names = names;
    }

    /** Asks who can help. */
    @POST
    @Idempotent
    @Operation(
            summary = "Post a need",
            description =
                    "Anybody with reports asks who can help, the people below (`TEAM`) or the whole `COMPANY`. Those"
                            + " whose gaps it would close see that; nobody else learns who they are. At most 20 are open at a time."
                            + " Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The need as it was posted.")
    @Problems("too-many-needs")
    public RestResponse<NeedView> postNeed(@Valid @NotNull PostNeedRequest request) {
        VisibleNeed posted = write.post(request);
        Need need = posted.need();
        return Answer.created(NeedView.path(need), view(posted), need.version());
    }

    /** The open needs that concern the caller. */
    @GET
    @Operation(
            summary = "List the open needs",
            description =
                    "Those that concern the caller: the own, those of managers above, and those to the whole company;"
                            + " those that end soonest first. With `matching=me` those of others that would close gaps of the"
                            + " caller's own readiness, and which.")
    @Problems({"framework-unknown", "level-unknown"})
    public Page<NeedView> listNeeds(
            @QueryParam("matching")
                    @Pattern(regexp = "me", message = "is me")
                    @Parameter(description = "`me` for those that would close gaps of the caller.", example = "me")
                    String matching,
            @QueryParam("target")
                    @Size(max = 80)
                    @Parameter(description = "With `matching=me`. " + TargetOf.MEANING, example = "senior-1")
                    String target,
            @Valid @BeanParam PageRequest page) {
        Page<VisibleNeed> found = matching == null ? read.page(page) : match.page(target, page);
        return names.in(naming -> found.map(need -> NeedView.of(need, naming)));
    }

    /** One need. */
    @GET
    @Path("{id}")
    @Operation(summary = "Get a need", description = "For those whom it concerns; for others it does not exist.")
    public RestResponse<NeedView> getNeed(UUID id) {
        return answer(read.require(id));
    }

    /** Replaces what was asked. */
    @PUT
    @Path("{id}")
    @Operation(summary = "Change a need", description = "Replaces what was asked; its author alone.")
    @Problems("too-many-needs")
    public RestResponse<NeedView> changeNeed(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PostNeedRequest request) {
        return answer(write.change(id, ifMatch, request));
    }

    /** Deletes a need with all offers of help. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a need", description = "With all offers of help; its author alone.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void deleteNeed(UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.delete(id, ifMatch);
    }

    private RestResponse<NeedView> answer(VisibleNeed visible) {
        return Answer.ok(view(visible), visible.need().version());
    }

    private NeedView view(VisibleNeed visible) {
        return names.in(naming -> NeedView.of(visible, naming));
    }
}
