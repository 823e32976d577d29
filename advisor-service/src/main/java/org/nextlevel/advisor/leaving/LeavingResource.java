package org.nextlevel.advisor.leaving;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
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
import org.nextlevel.kit.http.ETag;

/** The private outlook over HTTP: there is no path to anybody's but the own one (M7.3). */
@Path("/api/employees/me/outlook")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Outlook", description = "The private question whether staying leads anywhere: for its owner alone.")
public class LeavingResource {
    private static final String NO_STORE = "no-store";

    private final Subjects subjects;
    private final SealedLeavingNotes outlooks;
    private final ReadLeaving read;

    LeavingResource(Subjects subjects, SealedLeavingNotes outlooks, ReadLeaving read) {
        this.subjects = subjects;
        this.outlooks = outlooks;
        this.read = read;
    }

    /** The own one. */
    @GET
    @Transactional
    @Operation(
            summary = "Get the private outlook",
            description =
                    "What speaks for looking outside, each with its facts, and what the owner wrote down. It answers"
                            + " the same way whether anything was written or not.")
    public RestResponse<LeavingView> get() {
        Subject me = me();
        return answer(me, outlooks.of(me.employee().id()));
    }

    /** Writes it down. */
    @PUT
    @Transactional
    @Operation(
            summary = "Write the private outlook",
            description =
                    "Whole. Kept sealed with a key of the person's own; nobody else learns of it, nor that there is"
                            + " one. `If-Match` is the tag last read, also the first time.")
    public RestResponse<LeavingView> write(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull LeavingNotes request) {
        Subject me = me();
        return answer(me, outlooks.write(me.employee().id(), ifMatch, request));
    }

    /** Erases it. */
    @DELETE
    @Transactional
    @Operation(
            summary = "Erase the private outlook",
            description = "Deletes the key, so that nothing of it can be read any more, in backups either.")
    @APIResponse(responseCode = "204", description = "There is none.")
    public void erase() {
        outlooks.erase(me().employee().id());
    }

    /** What to begin with. */
    @GET
    @Path("drafts")
    @Transactional
    @Operation(
            summary = "Draft an external route",
            description =
                    "Titles that other companies use, interview stories from the own evidence with what is still to"
                            + " be said, and a positioning statement. Nothing is kept until the owner writes it down.")
    @APIResponse(responseCode = "503", description = "`upstream-unavailable`: the wording cannot be read now")
    public RestResponse<LeavingDrafts> drafts() {
        return RestResponse.ResponseBuilder.ok(read.drafts(me()))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .build();
    }

    private Subject me() {
        return subjects.open("me", "none");
    }

    private RestResponse<LeavingView> answer(Subject me, SealedLeavingNotes.Kept kept) {
        return RestResponse.ResponseBuilder.ok(new LeavingView(read.triggers(me, kept.outlook()), kept.outlook()))
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(HttpHeaders.ETAG, ETag.of(kept.version()))
                .build();
    }
}
