package org.nextlevel.advisor.readiness.team;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.page.PageRequest;

/** A manager's look at the own team, over HTTP. */
@Path("/api/employees/{id}/team")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Team", description = "What a manager sees of the direct reports at one look.")
public class TeamResource {
    private final ReadTeam team;
    private final PeopleNames names;

    TeamResource(ReadTeam team, PeopleNames names) {
        this.names = names;
        this.team = team;
    }

    /** The direct reports. */
    @GET
    @Operation(
            summary = "Get the own team",
            description =
                    "The caller's direct reports, in the order of their ids: readiness as last assessed from what is shared"
                            + " with the direct manager, the next steps, actions that are overdue and shared, questions that"
                            + " wait for an answer. Empty for whoever has no reports. Only for oneself, since what is shared"
                            + " with the direct manager is not for those above.")
    public TeamView getTeam(
            @Parameter(description = "The own id, or `me`.", example = "me") String id,
            @Valid @BeanParam PageRequest page) {
        return names.in(team.page(id, page));
    }
}
