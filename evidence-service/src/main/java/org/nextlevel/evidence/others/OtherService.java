package org.nextlevel.evidence.others;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What each of the other services is asked, as the caller. */
interface OtherService {
    /** What it keeps of the caller, by sort. */
    @GET
    @Path("internal/personal-data/me")
    Map<String, JsonNode> personalData();

    /** Who reached the caller's data. */
    @GET
    @Path("internal/audit/me")
    AuditPage ownAccesses(@QueryParam("limit") int limit, @QueryParam("cursor") String cursor);

    /** Its part of the audit. */
    @GET
    @Path("internal/audit")
    AuditPage audit(
            @QueryParam("subject") UUID subject,
            @QueryParam("actor") Collection<String> actors,
            @QueryParam("action") String action,
            @QueryParam("from") Instant from,
            @QueryParam("until") Instant until,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);
}
