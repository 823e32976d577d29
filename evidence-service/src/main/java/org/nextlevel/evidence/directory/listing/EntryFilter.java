package org.nextlevel.evidence.directory.listing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * Which entries of the directory are wanted; used as a {@code @BeanParam}. What is null does not matter; all that is said must
 * hold.
 *
 * @param manager the HR system's id of the direct manager
 * @param hasManager whether somebody reports to anybody
 * @param managerLeft whether the direct manager has left
 * @param matrixManager the HR system's id of a matrix manager
 * @param managerAwaited whether the manager, or a matrix manager, was named and is not in the directory yet
 * @param levelKnown whether a published framework has the level of the position
 * @param updatedSince written then or later
 */
public record EntryFilter(
        @QueryParam("externalId")
        @Size(max = 100)
        @Parameter(description = "The HR system's id, as it is.", example = "hr-1042")
        String externalId,

        @QueryParam("userName")
        @Size(max = 200)
        @Parameter(description = "Upper and lower case alike.", example = "erin.engineer")
        String userName,

        @QueryParam("email")
        @Size(max = 254)
        @Parameter(
                description = "Upper and lower case alike; several people may share one.",
                example = "erin@acme.example")
        String email,

        @QueryParam("department") @Size(max = 200) @Parameter(description = "As it is.", example = "Engineering")
        String department,

        @QueryParam("framework")
        @Size(max = 80)
        @Parameter(description = "Key of a framework.", example = "engineering")
        String framework,

        @QueryParam("level") @Size(max = 80) @Parameter(description = "Key of a level.", example = "senior-1")
        String level,

        @QueryParam("manager")
        @Size(max = 100)
        @Parameter(description = "The HR system's id of the direct manager.", example = "hr-1001")
        String manager,

        @QueryParam("matrixManager")
        @Size(max = 100)
        @Parameter(description = "The HR system's id of a matrix manager.", example = "hr-1007")
        String matrixManager,

        @QueryParam("hasManager") @Parameter(description = "False: who reports to nobody.")
        Boolean hasManager,

        @QueryParam("managerLeft") @Parameter(description = "True: whose direct manager has left.")
        Boolean managerLeft,

        @QueryParam("managerAwaited")
        @Parameter(description = "True: whose manager, or a matrix manager, was named and is not in the directory yet.")
        Boolean managerAwaited,

        @QueryParam("levelKnown")
        @Parameter(description = "False: who has no level, or whose framework is not published or does not have it.")
        Boolean levelKnown,

        @QueryParam("active") @Parameter(description = "False: who has left. Absent: everybody.")
        Boolean active,

        @QueryParam("updatedSince")
        @Parameter(description = "What was written at this time or later.", example = "2026-03-31T09:30:00Z")
        Instant updatedSince)
        implements RequestFaults.ParameterBean {}
