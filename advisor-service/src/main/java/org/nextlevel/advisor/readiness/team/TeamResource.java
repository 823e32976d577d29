package org.nextlevel.advisor.readiness.team;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;

/** A manager's look at the own team. */
@Path("/api/employees/{id}/team")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Team", description = "What a manager sees of the direct reports at one look.")
public class TeamResource {
    private static final String READ = "team-read";

    private final Subjects subjects;
    private final Team team;
    private final Audit audit;
    private final Clock clock;

    TeamResource(Subjects subjects, Team team, Audit audit, Clock clock) {
        this.subjects = subjects;
        this.team = team;
        this.audit = audit;
        this.clock = clock;
    }

    /** The direct reports. */
    @GET
    @Transactional
    @Operation(
            summary = "List the own team",
            description =
                    "The caller's direct reports, in the order of their ids: readiness as last assessed from what is shared"
                            + " with the direct manager, the next steps, actions that are overdue and shared, questions that"
                            + " wait for an answer. Empty for whoever has no reports. Only for oneself, since what is shared"
                            + " with the direct manager is not for those above.")
    public Page<TeamMember> list(
            @Parameter(description = "The own id, or `me`.", example = "me") String id,
            @Valid @BeanParam PageRequest page) {
        Subject manager = subjects.open(id, READ);
        if (!manager.isCaller()) {
            throw new Forbidden("A team is shown to its direct manager alone.");
        }
        Page<TeamMember> members = Page.of(
                team.of(manager.caller(), page, LocalDate.now(clock)),
                page,
                member -> Cursor.at(member.employeeId()),
                Function.identity());
        members.items().forEach(member -> audit.record(READ, member.employeeId(), null));
        return members;
    }
}
