package org.nextlevel.advisor.leaving;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.leaving.draft.DraftLeaving;
import org.nextlevel.advisor.leaving.draft.LeavingDrafts;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.log.Untold;
import org.nextlevel.kit.openapi.Problems;

/** The private question whether to leave, over HTTP: there is no path to anybody's but the own one (M7.3). */
@Path("/api/employees/me/leaving")
@Authenticated
@RunOnVirtualThread
@Untold
@Tag(name = "Leaving", description = "The private question whether staying leads anywhere: for its owner alone.")
public class LeavingResource {
    private static final String NO_STORE = "no-store";

    private final Subjects subjects;
    private final KeepLeaving leaving;
    private final DraftLeaving drafts;

    LeavingResource(Subjects subjects, KeepLeaving leaving, DraftLeaving drafts) {
        this.subjects = subjects;
        this.leaving = leaving;
        this.drafts = drafts;
    }

    @GET
    @Operation(
            summary = "Get the private notes on leaving",
            description =
                    "What speaks for looking outside, each with its facts, and what the owner wrote down. It answers"
                            + " the same way whether anything was written or not.")
    public RestResponse<LeavingView> getLeavingNotes() {
        return answer(leaving.read(me()));
    }

    @PUT
    @Operation(
            summary = "Write the private notes on leaving",
            description =
                    "Whole. Kept sealed with a key of the person's own; nobody else learns of it, nor that there is"
                            + " one. `If-Match` is the tag last read, also the first time.")
    public RestResponse<LeavingView> writeLeavingNotes(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteLeavingRequest request) {
        return answer(leaving.write(me(), ifMatch, request.toNotes()));
    }

    @DELETE
    @Operation(
            summary = "Erase the private notes on leaving",
            description = "Deletes the key, so that nothing of it can be read any more, in backups either.")
    @APIResponse(responseCode = "204", description = "There is none.")
    public void eraseLeavingNotes() {
        leaving.erase(me());
    }

    @GET
    @Path("drafts")
    @Operation(
            summary = "Draft an external route",
            description =
                    "Titles that other companies use, interview stories from the own evidence with what is still to"
                            + " be said, and a positioning statement. Nothing is kept until the owner writes it down.")
    @Problems("upstream-unavailable")
    public RestResponse<LeavingDrafts> draftExternalRoute() {
        return unstored(drafts.of(me())).build();
    }

    private Subject me() {
        return subjects.open("me", "none");
    }

    private static RestResponse<LeavingView> answer(LeavingView view) {
        return unstored(view).header(HttpHeaders.ETAG, ETag.of(view.version())).build();
    }

    private static <T> RestResponse.ResponseBuilder<T> unstored(T body) {
        return RestResponse.ResponseBuilder.ok(body).header(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }
}
