package org.nextlevel.framework.mapping;

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

/** How the company's tables are to be read, by name, for editors alone. */
@Path("/api/framework-mappings")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class TableMappingResource {
    private final TableMappings mappings;
    private final KeepTableMapping keepMapping;

    TableMappingResource(TableMappings mappings, KeepTableMapping keepMapping) {
        this.mappings = mappings;
        this.keepMapping = keepMapping;
    }

    /** Those of the company. */
    @GET
    @Operation(
            summary = "List mappings for tables",
            description =
                    "What the company keeps of how its tables are to be read, in the order of names. Editors alone.")
    public Page<TableMappingView> listTableMappings(@Valid @BeanParam PageRequest page) {
        return mappings.page(page).map(TableMappingView::of);
    }

    /** One of them. */
    @GET
    @Path("{name}")
    @Operation(
            summary = "Get a mapping for tables",
            description = "What is kept under this name. Its ETag is needed to change it. Editors alone.")
    public RestResponse<TableMappingView> getTableMapping(String name) {
        TableMapping mapping = mappings.require(name);
        return Answer.ok(TableMappingView.of(mapping), mapping.tag());
    }

    /** Keeps one. */
    @PUT
    @Path("{name}")
    @Operation(
            summary = "Keep a mapping for tables",
            description =
                    "Says under a name what the parameters of an import say of a table, so that `mapping` of `PUT "
                            + "/api/frameworks/{key}/draft` can name it; a parameter that is sent there counts before it. Another "
                            + "mapping of the same name is replaced, which needs `If-Match`. At most 100. Editors alone.")
    @APIResponse(responseCode = "200", description = "It was replaced.")
    @APIResponse(responseCode = "201", description = "It was kept.")
    @Problems({"precondition-required", "too-many-mappings"})
    public RestResponse<TableMappingView> keepTableMapping(
            String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull KeepTableMappingRequest request) {
        return keepMapping.keep(name, ifMatch, request);
    }

    /** Forgets one. */
    @DELETE
    @Path("{name}")
    @Operation(
            summary = "Delete a mapping for tables",
            description = "What was imported by it stays as it is. Needs `If-Match`. Editors alone.")
    @APIResponse(responseCode = "204", description = "It is not kept any more.")
    public void deleteTableMapping(String name, @HeaderParam("If-Match") String ifMatch) {
        keepMapping.delete(name, ifMatch);
    }
}
