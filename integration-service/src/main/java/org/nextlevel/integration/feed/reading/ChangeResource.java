package org.nextlevel.integration.feed.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.load.Waits;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** What happened, for the other systems of a company. */
@Path("/api/changes")
@RunOnVirtualThread
@Tag(name = "Changes", description = "What happened, for the other systems of a company.")
public class ChangeResource {
    private final FollowFeed feed;
    private final ExternalIds externalIds;

    ChangeResource(FollowFeed feed, ExternalIds externalIds) {
        this.feed = feed;
        this.externalIds = externalIds;
    }

    /** Lists what happened after a place. */
    @GET
    @Waits
    @RolesAllowed({Role.HR, TokenScope.FEED_READ})
    @Problems({"changes-gone", "rate-limited"})
    @Operation(
            summary = "Read what happened",
            description =
                    "People, frameworks, agreements, cases that HR knows, and promotions: ids, keys, states and days, and no word"
                            + " that anybody wrote. Each change comes once, those of a thing in their order; nothing is left out,"
                            + " however many write at the same time. Keep `next` and ask again from there, for as long as you"
                            + " like; with `wait` the answer comes as soon as something happens. Changes are kept for a month:"
                            + " who comes back later is answered 410 with the way to reconcile.")
    @APIResponse(responseCode = "200", description = "What follows, and where to go on.")
    public ChangesView listChanges(
            @QueryParam("after")
                    @Size(max = 200)
                    @Parameter(
                            description =
                                    "`next` of the answer before, or `cursor` of the last change that was taken over; `latest` for what"
                                            + " is to come alone; absent for all that is kept.",
                            example = "latest")
                    String after,
            @QueryParam("types")
                    @Size(max = 50)
                    @Parameter(
                            description = "Only changes of these types, each as a parameter of its own.",
                            example = "promotion.approved")
                    List<String> types,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "Changes in an answer, 1 to 200.", example = "50")
                    int limit,
            @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(20)
                    @Parameter(description = "Seconds to wait for something to happen, 0 to 20.", example = "20")
                    int wait) {
        FeedSlice slice = feed.next(FeedQuestion.of(after, types, limit), Duration.ofSeconds(wait));
        return ChangesView.of(slice, externalIds.of(slice.employees()));
    }
}
