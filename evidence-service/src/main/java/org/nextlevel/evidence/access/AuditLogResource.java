package org.nextlevel.evidence.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.access.ReadAudit.AuditPages;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** The audit of the company over HTTP, for auditors. */
@Path("/api/audit")
@RolesAllowed(Role.AUDITOR)
@RunOnVirtualThread
@Tag(name = "Accesses")
public class AuditLogResource {
    private final ReadAudit audit;

    AuditLogResource(ReadAudit audit) {
        this.audit = audit;
    }

    /** Lists the audit. */
    @GET
    @Operation(
            summary = "List the audit",
            description =
                    "Who read and wrote what of whom, of all parts of the product, the latest first; ids and actions, no text of"
                            + " anybody, and nothing of the private notes on leaving. That it was read is an entry too. Only auditors.")
    @Problems("upstream-unavailable")
    public Page<AccessView> listAudit(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return audit.page(filter, page);
    }

    /** Writes the audit to a file. */
    @GET
    @Path("export")
    @Expensive
    @Produces("text/csv")
    @Operation(
            summary = "Export the audit",
            description =
                    "The same as a table (CSV), written while it is read: an answer that breaks off is not whole. Only auditors.")
    @APIResponse(
            responseCode = "200",
            description = "A file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Problems("upstream-unavailable")
    public RestResponse<StreamingOutput> exportAudit(@Valid @BeanParam AuditFilter filter) {
        AuditPages pages = audit.pages(filter);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> AuditSheet.write(pages, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }
}
