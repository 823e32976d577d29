package org.nextlevel.advisor.readiness.answers;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.openapi.Problems;

/** Readiness over HTTP. */
@Path("/api/employees/{id}/readiness")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Readiness", description = "Whether somebody works at the next level, what is missing, and why.")
public class ReadinessResource {
    private final AnswerReadiness readiness;
    private final PeopleNames names;

    ReadinessResource(AnswerReadiness readiness, PeopleNames names) {
        this.readiness = readiness;
        this.names = names;
    }

    /** Assesses somebody for a level. */
    @GET
    @Operation(
            summary = "Assess readiness for a level",
            description =
                    "Computed from the evidence known now: the newest 2,000 pieces. For the person (`me` or the own"
                            + " id), and for managers above in the reporting line, who get the perspective of what was shared with them; no role opens"
                            + " it. Time in the position never counts. Too little evidence is said as such, never as not ready.")
    @APIResponse(responseCode = "200", description = "The verdict and how it came about.")
    @Problems({"framework-unknown", "level-unknown"})
    public ReadinessView getReadiness(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target")
                    @Size(max = 80)
                    @Parameter(
                            description = "Key of the level; the next one when there is exactly one.",
                            example = "senior-1")
                    String target,
            @QueryParam("perspective")
                    @Pattern(regexp = "own|shared", message = "is own or shared")
                    @Parameter(
                            schema = @Schema(enumeration = {"own", "shared"}),
                            description = "`own`, for the owner alone and the usual for them, or `shared`.",
                            example = "shared")
                    String perspective,
            @QueryParam("posting")
                    @Parameter(
                            description =
                                    "Id of an own posting whose confirmed requirements count too; none without it."
                                            + " Only in the own perspective.",
                            example = "5b0c1f7e-6a52-4a8e-8f1e-2f7d7f3e9c11")
                    UUID posting) {
        AnswerReadiness.ReadinessAnswer answer = readiness.answer(id, target, perspective, posting);
        return names.in(naming -> ReadinessView.of(answer, naming));
    }
}
