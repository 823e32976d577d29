package org.nextlevel.advisor.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;

/** What a person sees first, over HTTP. */
@Path("/api/employees/{id}/overview")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Overview", description = "All that a person's first screen shows, in one answer.")
public class OverviewResource {
    private final ReadOverview overview;
    private final PeopleNames names;

    OverviewResource(ReadOverview overview, PeopleNames names) {
        this.overview = overview;
        this.names = names;
    }

    /** The overview. */
    @GET
    @Operation(
            summary = "Get the own overview",
            description = "Goal, readiness, timing, plan and advice of the person who is signed in, in the own"
                    + " perspective, with what a badge counts. Each part has an operation of its own that tells more.")
    public EmployeeOverview getOverview(@Parameter(description = "The own id, or `me`.", example = "me") String id) {
        return names.in(overview.of(id));
    }
}
