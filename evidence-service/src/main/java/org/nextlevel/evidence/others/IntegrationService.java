package org.nextlevel.evidence.others;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The questions that integration-service is asked. */
@RegisterRestClient(configKey = "integration-service")
@AccessToken
@Path("/")
interface IntegrationService extends OtherService {}
