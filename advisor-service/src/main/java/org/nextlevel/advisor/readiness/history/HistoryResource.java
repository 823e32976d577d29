package org.nextlevel.advisor.readiness.history;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.time.CalendarDate;

/** How somebody's readiness came to be what it is, over HTTP. */
@Path("/api/employees/{id}/readiness")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Readiness", description = "Whether somebody works at the next level, what is missing, and why.")
public class HistoryResource {
    private final ReadHistory history;

    HistoryResource(ReadHistory history) {
        this.history = history;
    }

    /** Every change, the newest first. */
    @GET
    @Path("history")
    @Operation(
            summary = "List how readiness changed",
            description =
                    "Each change of the assessment for a next level, newest first, with what brought it about. For the"
                            + " person in both perspectives, and for the direct manager in the shared one, which names no"
                            + " evidence that was not shared. A change shows a moment after what caused it.")
    @Problems({"framework-unknown", "level-unknown"})
    public Page<AssessmentChangeView> listReadinessChanges(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior-1")
                    String target,
            @QueryParam("perspective")
                    @Pattern(regexp = "own|shared", message = "is own or shared")
                    @Parameter(
                            schema = @Schema(enumeration = {"own", "shared"}),
                            description = "`own`, for the owner alone, or `shared`.",
                            example = "shared")
                    String perspective,
            @Valid @BeanParam PageRequest page) {
        return history.page(id, target, perspective, page);
    }

    /** What lies between two days. */
    @GET
    @Path("comparison")
    @Operation(
            summary = "Compare readiness on two days",
            description = "The assessments as they were known at the end of two days (UTC), with what changed between"
                    + " them and why. For the same people as the history.")
    @APIResponse(responseCode = "200", description = "What changed.")
    @Problems({"framework-unknown", "level-unknown"})
    public AssessmentComparison compareReadiness(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("from") @NotNull @CalendarDate @Parameter(example = "2026-01-31") LocalDate from,
            @QueryParam("until") @NotNull @CalendarDate @Parameter(example = "2026-06-30") LocalDate until,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior-1")
                    String target,
            @QueryParam("perspective")
                    @Pattern(regexp = "own|shared", message = "is own or shared")
                    @Parameter(
                            schema = @Schema(enumeration = {"own", "shared"}),
                            description = "`own`, for the owner alone, or `shared`.",
                            example = "shared")
                    String perspective) {
        return history.compare(id, target, perspective, from, until);
    }
}
