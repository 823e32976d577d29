package org.nextlevel.advisor.readiness.answers;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.copy.wording.KnownAnswers;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.readiness.requirement.EvidenceForRequirementView;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Readiness over HTTP. */
@Path("/api/employees/{id}/readiness")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Readiness", description = "Whether somebody works at the next level, what is missing, and why.")
public class ReadinessResource {
    private final AnswerReadiness readiness;
    private final KnownAnswers known;
    private final PeopleNames names;

    ReadinessResource(AnswerReadiness readiness, KnownAnswers known, PeopleNames names) {
        this.readiness = readiness;
        this.known = known;
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
    public RestResponse<ReadinessView> getReadiness(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @Valid @BeanParam ReadinessRequest request) {
        return known.answer(readiness.gather(id, request), readiness::make);
    }

    /** Lists every piece of evidence that speaks to one requirement. */
    @GET
    @Path("/evidence")
    @Operation(
            summary = "List what counts for a requirement",
            description =
                    "Every piece that claims the competency of one of the level's requirements, what it counts and why, the"
                            + " newest first: the assessment names five of them at most. Whoever may read the assessment may read this.")
    @APIResponse(responseCode = "200", description = "A page of pieces.")
    @Problems({"framework-unknown", "level-unknown"})
    public Page<EvidenceForRequirementView> listEvidenceForRequirement(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("expectationId")
                    @NotNull
                    @Size(max = 200)
                    @Parameter(
                            description = "Which requirement, as the assessment names it.",
                            example = "senior-1.communication")
                    String expectationId,
            @Valid @BeanParam ReadinessRequest request,
            @Valid @BeanParam PageRequest page) {
        Page<EvidenceForRequirement> pieces = readiness.pieces(id, request, expectationId, page);
        return names.in(naming -> pieces.map(piece -> EvidenceForRequirementView.of(piece, naming)));
    }
}
