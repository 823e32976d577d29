package org.nextlevel.framework.drawing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.draft.DraftView;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.tenant.Role;

/** Draws competencies from a library into a draft, for editors alone. */
@Path("/api/frameworks/{key}/draft/drawn-competencies")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class DrawnCompetencyResource {
    private final DrawCompetencies drawCompetencies;

    DrawnCompetencyResource(DrawCompetencies drawCompetencies) {
        this.drawCompetencies = drawCompetencies;
    }

    /** Adds them to the draft. */
    @POST
    @Operation(
            summary = "Draw competencies from a library",
            description =
                    "Adds competencies of a library at the end of the draft's: name, description, synonyms as its `words` in the library's "
                            + "language, and `origin` with the attribution. What levels expect of them is left to be written; `guesses` names each of "
                            + "which nothing is expected yet, and the draft is not published before. One that was drawn before stays as it is. Needs the "
                            + "`If-Match` of the draft. Answers the whole draft.")
    @APIResponse(responseCode = "200", description = "The draft has them.")
    @Problems("precondition-required")
    @Expensive
    public RestResponse<DraftView> drawCompetencies(
            String key, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DrawCompetenciesRequest request) {
        return drawCompetencies.draw(key, ifMatch, request);
    }
}
