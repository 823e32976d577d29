package org.nextlevel.evidence.directory.mapping;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;

/** How levels that nobody tells are found: the company's rules, for HR alone. */
@Path("/api/directory/mapping")
@HrWithoutEntry
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Directory")
public class MappingResource {
    private final KeepMapping mapping;
    private final TryMapping tries;

    MappingResource(KeepMapping mapping, TryMapping tries) {
        this.mapping = mapping;
        this.tries = tries;
    }

    /** Shows the rules. */
    @GET
    @Operation(
            summary = "Get the level mapping",
            description =
                    "Rules that find framework and level of people of whom the HR system tells none, and the names of attributes "
                            + "that people may have. Only HR.")
    public RestResponse<MappingView> getLevelMapping() {
        var kept = mapping.present();
        return Answer.ok(kept.view(), kept.tag());
    }

    /** Writes the rules. */
    @PUT
    @Operation(
            summary = "Write the level mapping",
            description =
                    "The first rule whose conditions all hold finds the level of whoever is written without one from now on; applying "
                            + "it does so for everybody. A level that was told stays. `notes` of an entry say which rule found it. "
                            + "Only HR.")
    public RestResponse<MappingView> putLevelMapping(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeMappingRequest request) {
        var kept = mapping.change(ifMatch, request);
        return Answer.ok(kept.view(), kept.tag());
    }

    /** Shows what rules would do. */
    @POST
    @Path("previews")
    @Expensive
    @Operation(
            summary = "See what a level mapping would do",
            description =
                    "A dry run over everybody who was told no level: counts, and page by page for whom something would be different, "
                            + "or no rule holds. Nothing changes by it. Only HR, whose reading is recorded.")
    public MappingPreview previewLevelMapping(
            @Valid @BeanParam PageRequest page, @Valid @NotNull ChangeMappingRequest request) {
        return tries.preview(request, page);
    }

    /** Finds levels anew. */
    @POST
    @Path("applications")
    @Expensive
    @Operation(
            summary = "Apply the level mapping",
            description =
                    "To a page of those who were told no level; `next` is the cursor of the following call. Doing it again changes "
                            + "nothing. Who writes it stays as they are. Only HR.")
    public AppliedMapping applyLevelMapping(@Valid @BeanParam PageRequest page) {
        return tries.apply(page);
    }
}
