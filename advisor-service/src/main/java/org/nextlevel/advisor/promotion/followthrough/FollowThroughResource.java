package org.nextlevel.advisor.promotion.followthrough;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseView;
import org.nextlevel.kit.http.Answer;

/** The follow-through of a case over HTTP: for its owner alone. */
@Path("/api/cases/{caseId}/follow-through")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Follow-through",
        description = "After a promotion: thanks, the first 90 days, helping others, what is next.")
public class FollowThroughResource {
    private final BeginFollowThrough begin;
    private final ReadFollowThrough read;

    FollowThroughResource(BeginFollowThrough begin, ReadFollowThrough read) {
        this.begin = begin;
        this.read = read;
    }

    /** Begins the follow-through. */
    @PUT
    @Operation(
            summary = "Begin the follow-through",
            description = "From the day on which the promotion takes effect. The goals of the first 90 days that the"
                    + " proposal promised become goals here, each with its day.")
    @APIResponse(responseCode = "409", description = "`case-state`: not possible now; its `notNow` says why")
    public RestResponse<CaseView> begin(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        CaseView view = begin.begin(caseId, ifMatch);
        return Answer.ok(view, view.version());
    }

    /** Gives all of the follow-through. */
    @GET
    @Operation(
            summary = "Get the follow-through",
            description = "Whom to thank, the goals of the first 90 days, people who have gaps that this person closed"
                    + " and agreed to be suggested, and the levels that come next. For the owner alone.")
    @APIResponse(responseCode = "409", description = "`case-state`: the follow-through has not begun")
    public FollowThroughView get(UUID caseId) {
        return read.read(caseId);
    }
}
