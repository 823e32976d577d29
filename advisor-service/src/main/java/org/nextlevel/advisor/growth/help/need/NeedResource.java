package org.nextlevel.advisor.growth.help.need;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.help.request.PostNeedRequest;
import org.nextlevel.advisor.readiness.answers.OwnGaps;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What managers need help with, over HTTP. */
@Path("/api/needs")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Needs", description = "What managers need help with, and whose gaps that would close.")
public class NeedResource {
    private final WriteNeeds keep;
    private final ReadNeeds read;
    private final Needs needs;
    private final MatchNeeds match;
    private final Subjects subjects;
    private final OwnGaps gaps;
    private final Clock clock;

    NeedResource(
            WriteNeeds keep,
            ReadNeeds read,
            Needs needs,
            MatchNeeds match,
            Subjects subjects,
            OwnGaps gaps,
            Clock clock) {
        this.keep = keep;
        this.read = read;
        this.needs = needs;
        this.match = match;
        this.subjects = subjects;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Asks who can help. */
    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Post a need",
            description =
                    "Anybody with reports asks who can help, the people below (`TEAM`) or the whole `COMPANY`. Those"
                            + " whose gaps it would close see that; nobody else learns who they are. At most 20 are open at a time."
                            + " Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The need as it was posted.")
    @APIResponse(responseCode = "409", description = "`too-many-needs`: 20 of the caller's are open")
    public RestResponse<NeedView> post(@Valid @NotNull PostNeedRequest request) {
        Need need = keep.post(request);
        return Answer.created("/api/needs/" + need.id(), need.viewOfAuthor(), need.version());
    }

    /** The open needs that concern the caller. */
    @GET
    @Operation(
            summary = "List the open needs",
            description =
                    "Those that concern the caller: the own, those of managers above, and those to the whole company;"
                            + " those that end soonest first. With `matching=me` those of others that would close gaps of the"
                            + " caller's own readiness, and which.")
    @APIResponse(
            responseCode = "409",
            description = "with `matching=me`, as readiness: `framework-unknown` or `level-unknown`")
    public Page<NeedView> list(
            @QueryParam("matching")
                    @Pattern(regexp = "me", message = "is me")
                    @Parameter(description = "`me` for those that would close gaps of the caller.", example = "me")
                    String matching,
            @QueryParam("target")
                    @Size(max = 80)
                    @Parameter(description = "With `matching=me`. " + TargetOf.MEANING, example = "senior-1")
                    String target,
            @Valid @BeanParam PageRequest page) {
        if (matching != null) {
            return matching(target, page);
        }
        return read.reader()
                .map(reader -> Page.of(
                        needs.page(reader, LocalDate.now(clock), page),
                        page,
                        NeedResource::place,
                        need -> need.view(reader.id(), null)))
                .orElse(new Page<>(List.of(), null));
    }

    /** One need. */
    @GET
    @Path("{id}")
    @Operation(summary = "Get a need", description = "For those whom it concerns; for others it does not exist.")
    public RestResponse<NeedView> get(UUID id) {
        NeedReader reader = read.requireReader(id);
        Need need = needs.require(id, reader);
        return Answer.ok(need.view(reader.id(), null), need.version());
    }

    /** Asks otherwise. */
    @PUT
    @Path("{id}")
    @Transactional
    @Operation(summary = "Change a need", description = "Replaces what was asked; its author alone.")
    public RestResponse<NeedView> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PostNeedRequest request) {
        Need need = keep.change(id, ifMatch, request);
        return Answer.ok(need.viewOfAuthor(), need.version());
    }

    /** Asks no longer. */
    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete a need", description = "With all offers of help; its author alone.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        keep.delete(id, ifMatch);
    }

    private Page<NeedView> matching(String target, PageRequest page) {
        Subject me = subjects.open("me", "needs-matched");
        OwnGaps.ForLevel missing = gaps.of(me, target);
        return Page.of(
                match.page(me, missing, page),
                page,
                NeedResource::place,
                need -> need.view(me.caller(), match.closedBy(need, missing)));
    }

    private static Cursor place(Need need) {
        return Cursor.at(need.untilOn(), need.id());
    }
}
