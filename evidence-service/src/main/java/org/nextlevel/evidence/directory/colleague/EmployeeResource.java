package org.nextlevel.evidence.directory.colleague;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.PositionView;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.TokenScope;

/**
 * People as their colleagues see them: name, title, level and manager. User name, HR's id and since when
 * somebody has the position are for the person, the managers above, matrix managers and HR, whose reading is recorded.
 */
@Path("/api/employees")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Employees", description = "Who works here, at which level, for whom.")
public class EmployeeResource {
    private final ReadDirectory read;
    private final CurrentEmployee signed;

    EmployeeResource(ReadDirectory read, CurrentEmployee signed) {
        this.read = read;
        this.signed = signed;
    }

    /** Lists everybody, or those whose name contains a text. */
    @GET
    @OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
    @Operation(
            summary = "List or search employees",
            description =
                    "In the order of names; `q` is a part of the name. Those who have left are shown to HR alone, when it "
                            + "asks for them. What HR sees more than colleagues do is recorded.")
    public Page<EmployeeView> listEmployees(
            @RestQuery @Size(max = 100) @Parameter(description = "Part of the name.", example = "erin") String q,
            @RestQuery @Parameter(description = "For HR: those who have left as well.") boolean includeArchived,
            @Valid @BeanParam PageRequest page) {
        return read.page(page, q, includeArchived);
    }

    /** Shows one employee. */
    @GET
    @Path("{id}")
    @OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
    @Operation(
            summary = "Get an employee",
            description =
                    "`me` is the employee who is signed in. What managers above, matrix managers and HR see more than "
                            + "colleagues do is recorded.")
    public EmployeeView getEmployee(String id) {
        return read.one(signed.named(id));
    }

    /** Lists those who report to somebody, directly or further down. */
    @GET
    @Path("{id}/reports")
    @Operation(
            summary = "List the reports of a manager",
            description =
                    "Direct reports and everybody below, or those as far down as `depth` says, for that manager, managers above, "
                            + "and HR; their reading is recorded.")
    public Page<EmployeeView> listReports(
            String id,
            @RestQuery
                    @DefaultValue("100")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "1 is direct reports alone, 2 theirs as well.", example = "1")
                    int depth,
            @RestQuery @Parameter(description = "For HR: those who have left as well.") boolean includeArchived,
            @Valid @BeanParam PageRequest page) {
        return read.reports(signed.named(id), depth, includeArchived, page);
    }

    /** Lists those who report to somebody in a matrix, beside their manager. */
    @GET
    @Path("{id}/matrix-reports")
    @Operation(
            summary = "List the matrix reports of a manager",
            description =
                    "Those whom the HR system lets report to this person beside their own manager, for that person and HR; their "
                            + "reading is recorded. It ends at once when the HR system says so.")
    public Page<EmployeeView> listMatrixReports(
            String id,
            @RestQuery @Parameter(description = "For HR: those who have left as well.") boolean includeArchived,
            @Valid @BeanParam PageRequest page) {
        return read.matrixReports(signed.named(id), includeArchived, page);
    }

    /** Lists somebody's career here, the present position first. */
    @GET
    @Path("{id}/positions")
    @Operation(
            summary = "List the positions of an employee",
            description =
                    "The latest first, each with the manager of that time, for the employee, managers above, matrix managers, and HR; the "
                            + "reading of others is recorded. A change of manager alone begins a new row. A gap is a "
                            + "time away from the company.")
    public Page<PositionView> listPositions(
            String id,
            @RestQuery @Parameter(description = "Also what was believed before it was corrected, with `correctedAt`.")
                    boolean corrections) {
        return read.positions(signed.named(id), corrections);
    }
}
