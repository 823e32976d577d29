package org.nextlevel.evidence.access;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * Which entries of the audit are asked for; used as a {@code @BeanParam}.
 *
 * @param person whose data it was; null for anybody's
 * @param actor who did it; null for anybody
 * @param action null for any
 * @param from the earliest moment; null for the beginning
 * @param until the moment before which it was; null for now
 */
record AuditFilter(
        @QueryParam("person") @Parameter(description = "Id of the employee whose data it was.")
        UUID person,

        @QueryParam("actor") @Parameter(description = "Id of the employee who did it.")
        UUID actor,

        @QueryParam("action") @Size(max = 100) @Parameter(description = "What was done.", example = "evidence-read")
        String action,

        @QueryParam("from") @Parameter(description = "The earliest moment.", example = "2026-01-01T00:00:00Z")
        Instant from,

        @QueryParam("until")
        @Parameter(description = "The moment before which it was.", example = "2026-12-31T00:00:00Z")
        Instant until)
        implements RequestFaults.ParameterBean {}
