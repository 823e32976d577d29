package org.nextlevel.integration.feed.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The question that evidence-service is asked, with the token of whoever asks us. */
@RegisterRestClient(configKey = "evidence-service")
@AccessToken
@Path("/api/directory/external-ids")
public interface EvidenceService {
    /** The ids that the HR system has for some people; who has none, or is not known, is left out. */
    @POST
    NumberedPage externalIds(FindExternalIdsRequest question);

    /** Employees by their ids. */
    record FindExternalIdsRequest(Collection<UUID> ids) {}

    /** All who have one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NumberedPage(List<NumberedPerson> items) {}

    /** An employee's id, and the one of the HR system. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NumberedPerson(String externalId, UUID id) {}
}
