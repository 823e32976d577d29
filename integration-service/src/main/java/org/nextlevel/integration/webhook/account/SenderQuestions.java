package org.nextlevel.integration.webhook.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.nextlevel.integration.feed.reading.EvidenceService.FindExternalIdsRequest;
import org.nextlevel.integration.feed.reading.EvidenceService.NumberedPage;
import org.nextlevel.integration.webhook.account.CallersAccountService.Account;

/** What evidence-service is asked by the sender itself, to which no gateway leads. */
@RegisterRestClient(configKey = "evidence-service")
@Path("/internal/tenants/{tenant}")
interface SenderQuestions {
    /** The ids that the HR system has for some people of a company. */
    @POST
    @Path("external-ids")
    NumberedPage externalIds(
            @HeaderParam("Authorization") String token,
            @PathParam("tenant") String tenant,
            FindExternalIdsRequest question);

    /** Whether an account may keep webhooks. */
    @GET
    @Path("service-accounts/{id}")
    Account account(
            @HeaderParam("Authorization") String token, @PathParam("tenant") String tenant, @PathParam("id") UUID id);
}
