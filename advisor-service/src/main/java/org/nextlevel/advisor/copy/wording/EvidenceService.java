package org.nextlevel.advisor.copy.wording;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The two questions that evidence-service is asked, with the token of whoever asks us. */
@RegisterRestClient(configKey = "evidence-service")
@AccessToken
@Path("/api/employees/{id}")
interface EvidenceService {

    /** Pieces of evidence; what the caller may not see is left out. */
    @GET
    @Path("evidence")
    Pieces evidence(UUID id, @QueryParam("ids") Collection<UUID> ids, @QueryParam("limit") int limit);

    /** A person as colleagues see them. */
    @GET
    Person employee(UUID id);

    /** A page that holds all. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pieces(List<EvidenceWording> items) {}

    /** A person with the manager's name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(UUID id, String displayName, String title, Named manager) {}

    /** The direct manager. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(UUID id) {}
}
