package org.nextlevel.integration.notification.message;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What evidence-service is asked of somebody who is to be told, to which no gateway leads. */
@RegisterRestClient(configKey = "evidence-service")
@Path("/internal/tenants/{tenant}/recipients")
interface RecipientService {
    /** Somebody of a company, and what some others are called. */
    @POST
    Recipient find(
            @HeaderParam("Authorization") String token,
            @PathParam("tenant") String tenant,
            FindRecipientRequest question);

    /** Somebody, and those whom a message to them names. */
    record FindRecipientRequest(UUID id, Collection<UUID> others) {}
}
