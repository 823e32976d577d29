package org.nextlevel.integration.webhook.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The question that evidence-service is asked with the token of whoever writes a webhook. */
@RegisterRestClient(configKey = "evidence-service")
@AccessToken
@Path("/internal/service-accounts/me")
interface CallersAccountService {
    /** The account of the caller. */
    @GET
    Account own();

    /** A service account by its id, which outlasts its keys; without one where HR did not make it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(@Nullable UUID id, boolean open) {}
}
