package org.nextlevel.evidence.others;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The questions that framework-service is asked. */
@RegisterRestClient(configKey = "framework-service")
@AccessToken
@Path("/")
interface FrameworkService extends OtherService {}
