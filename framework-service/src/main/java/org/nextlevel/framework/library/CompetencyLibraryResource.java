package org.nextlevel.framework.library;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** The company's libraries of competencies, for editors alone. */
@Path("/api/competency-libraries")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(
        name = "Competency libraries",
        description =
                "Lists of competencies without levels, such as those of O*NET and ESCO, to draw from into a draft.")
public class CompetencyLibraryResource {
    private final CompetencyLibraries libraries;
    private final KeepLibrary keepLibrary;

    CompetencyLibraryResource(CompetencyLibraries libraries, KeepLibrary keepLibrary) {
        this.libraries = libraries;
        this.keepLibrary = keepLibrary;
    }

    /** Those of the company. */
    @GET
    @Operation(
            summary = "List libraries of competencies",
            description = "What the company keeps to draw competencies from, in the order of keys. Editors alone.")
    public Page<CompetencyLibraryView> listCompetencyLibraries(@Valid @BeanParam PageRequest page) {
        return libraries.page(page).map(CompetencyLibraryView::of);
    }

    /** One of them. */
    @GET
    @Path("{key}")
    @Operation(
            summary = "Get a library of competencies",
            description =
                    "Where the list comes from, and what its licence asks to be said. Its ETag is needed to change it. Editors alone.")
    public RestResponse<CompetencyLibraryView> getCompetencyLibrary(String key) {
        CompetencyLibrary library = libraries.require(key);
        return Answer.ok(CompetencyLibraryView.of(library), library.tag());
    }

    /** Begins or describes one. */
    @PUT
    @Path("{key}")
    @Operation(
            summary = "Keep a library of competencies",
            description =
                    "Begins a library, which `POST …/imports` fills, or says something else of one, which needs `If-Match`; its competencies stay. "
                            + "O*NET and ESCO ask for attribution: what is said here is shown wherever the list is read, and stays with what is drawn "
                            + "from it. At most 20. Editors alone.")
    @APIResponse(responseCode = "200", description = "It was described.")
    @APIResponse(responseCode = "201", description = "It was begun.")
    @Problems({"precondition-required", "too-many-libraries"})
    public RestResponse<CompetencyLibraryView> keepCompetencyLibrary(
            String key, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull KeepLibraryRequest request) {
        return keepLibrary.keep(key, ifMatch, request);
    }

    /** Deletes one. */
    @DELETE
    @Path("{key}")
    @Operation(
            summary = "Delete a library of competencies",
            description =
                    "With its competencies. What was drawn from it stays as it is. Needs `If-Match`. Editors alone.")
    @APIResponse(responseCode = "204", description = "It is not kept any more.")
    public void deleteCompetencyLibrary(String key, @HeaderParam("If-Match") String ifMatch) {
        keepLibrary.delete(key, ifMatch);
    }
}
