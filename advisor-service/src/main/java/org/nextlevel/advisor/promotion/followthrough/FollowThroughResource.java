package org.nextlevel.advisor.promotion.followthrough;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.promotion.promotioncase.view.CaseView;
import org.nextlevel.advisor.promotion.promotioncase.view.ShowCase;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;

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
    private final ShowCase show;
    private final PeopleNames names;

    FollowThroughResource(BeginFollowThrough begin, ReadFollowThrough read, ShowCase show, PeopleNames names) {
        this.begin = begin;
        this.read = read;
        this.show = show;
        this.names = names;
    }

    /** Begins the follow-through. */
    @POST
    @Idempotent
    @Operation(
            summary = "Begin the follow-through",
            description = "From the day on which the promotion takes effect. The goals of the first 90 days that the"
                    + " proposal promised become goals here, each with its day.")
    @Problems("case-state")
    public RestResponse<CaseView> beginFollowThrough(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        return show.changed(begin.begin(caseId, ifMatch));
    }

    /** Gives all of the follow-through. */
    @GET
    @Operation(
            summary = "Get the follow-through",
            description = "Whom to thank, the goals of the first 90 days, people who have gaps that this person closed"
                    + " and agreed to be suggested, and the levels that come next. For the owner alone.")
    @Problems("case-state")
    public FollowThroughView getFollowThrough(UUID caseId) {
        return names.in(read.read(caseId));
    }
}
