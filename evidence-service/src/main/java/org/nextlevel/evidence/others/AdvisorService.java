package org.nextlevel.evidence.others;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The questions that advisor-service is asked. */
@RegisterRestClient(configKey = "advisor-service")
@AccessToken
@Path("/")
interface AdvisorService extends OtherService {
    /** Where the words of a piece of the caller's evidence are shown. */
    @GET
    @Path("api/employees/me/evidence/{evidence}/appearances")
    ShownElsewhere appearances(@PathParam("evidence") UUID evidence, @QueryParam("limit") int limit);
}
