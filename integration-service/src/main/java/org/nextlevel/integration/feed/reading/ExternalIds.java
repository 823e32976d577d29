package org.nextlevel.integration.feed.reading;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.integration.feed.reading.EvidenceService.FindExternalIdsRequest;
import org.nextlevel.integration.feed.reading.EvidenceService.NumberedPerson;
import org.nextlevel.kit.problem.Unavailable;

/** What the HR system calls people: asked of the directory for each answer and never kept, since somebody chose those ids. */
@ApplicationScoped
class ExternalIds {
    private static final int UNAUTHORIZED = 401;

    private final EvidenceService service;

    ExternalIds(@RestClient EvidenceService service) {
        this.service = service;
    }

    /**
     * Those of some people, as the caller; who has none is left out.
     *
     * @throws Unavailable when the directory does not answer: a reader who goes on would have missed them
     * @throws AuthenticationFailedException when the token has expired while the caller waited
     */
    Map<UUID, String> of(Set<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        try {
            return service.externalIds(new FindExternalIdsRequest(people)).items().stream()
                    .collect(Collectors.toMap(NumberedPerson::id, NumberedPerson::externalId));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == UNAUTHORIZED) {
                throw new AuthenticationFailedException("The token has expired.");
            }
            throw new Unavailable("evidence-service", refused);
        } catch (ProcessingException silent) {
            throw new Unavailable("evidence-service", silent);
        }
    }
}
