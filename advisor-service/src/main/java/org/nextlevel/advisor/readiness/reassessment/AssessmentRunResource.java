package org.nextlevel.advisor.readiness.reassessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** How far the assessments after a publish are. */
@Path("/api/assessments/runs")
@RolesAllowed({Role.HR, Role.FRAMEWORK_EDITOR})
@RunOnVirtualThread
@Tag(name = "Assessment runs", description = "Everybody whom a published version affects is assessed again.")
public class AssessmentRunResource {
    private final AssessmentRuns runs;

    AssessmentRunResource(AssessmentRuns runs) {
        this.runs = runs;
    }

    /** The runs. */
    @GET
    @Operation(
            summary = "List the assessment runs",
            description = "For HR and framework editors, the newest first. Each published version begins one, over the"
                    + " people whose next level asks for something else than before.")
    public Page<AssessmentRunView> listAssessmentRuns(@Valid @BeanParam PageRequest page) {
        return runs.page(page).map(AssessmentRunView::of);
    }

    /** One run. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get an assessment run",
            description = "For HR and framework editors: how many people there are, and how many were assessed so far.")
    @APIResponse(responseCode = "200", description = "How far it is.")
    public AssessmentRunView getAssessmentRun(UUID id) {
        return AssessmentRunView.of(runs.require(id));
    }
}
