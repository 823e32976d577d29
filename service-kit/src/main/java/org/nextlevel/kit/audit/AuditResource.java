package org.nextlevel.kit.audit;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nextlevel.kit.access.OpenToLeavers;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.tenant.Role;

/** This service's part of the audit, for the service that merges all parts; no gateway leads here (ADR 0036). */
@Path("/internal/audit")
@Authenticated
@RunOnVirtualThread
public class AuditResource {
    private final AuditTrail trail;
    private final OwnAccesses own;
    private final CurrentPerson caller;

    AuditResource(AuditTrail trail, OwnAccesses own, CurrentPerson caller) {
        this.trail = trail;
        this.own = own;
        this.caller = caller;
    }

    /** What others did to the caller's data, and what is sealed for the caller alone. */
    @OpenToLeavers
    @GET
    @Path("me")
    @Operation(hidden = true)
    public Page<AuditEntry> listAccessesToOwnData(@Valid @BeanParam PageRequest page) {
        return own.of(Person.of(caller.require()), page);
    }

    /** All of it. */
    @GET
    @RolesAllowed(Role.AUDITOR)
    @Operation(hidden = true)
    public Page<AuditEntry> listAudit(
            @QueryParam("subject") UUID subject,
            @QueryParam("actor") List<String> actors,
            @QueryParam("action") String action,
            @QueryParam("from") Instant from,
            @QueryParam("until") Instant until,
            @Valid @BeanParam PageRequest page) {
        return trail.page(new AuditQuestion(subject, actors.isEmpty() ? null : actors, action, from, until), page);
    }
}
