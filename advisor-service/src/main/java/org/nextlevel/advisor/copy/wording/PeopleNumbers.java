package org.nextlevel.advisor.copy.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.advisor.copy.wording.EvidenceService.FindExternalIdsRequest;
import org.nextlevel.advisor.copy.wording.EvidenceService.IdentifiedPerson;
import org.nextlevel.kit.problem.Unavailable;

/** What the HR system calls people, as the caller: the directory decides who may know it, and nothing of it is kept here. */
@ApplicationScoped
public class PeopleNumbers {
    private static final int FORBIDDEN = 403;

    private final EvidenceService service;

    PeopleNumbers(@RestClient EvidenceService service) {
        this.service = service;
    }

    /**
     * The external ids of some people, at most 200, by one question. Who has none is left out; all are where the caller may not
     * know them. Call it outside a transaction.
     *
     * @throws Unavailable when the directory does not answer: a system would take it that there are none
     */
    public Map<UUID, String> of(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        try {
            return service.externalIds(new FindExternalIdsRequest(people)).items().stream()
                    .collect(Collectors.toMap(IdentifiedPerson::id, IdentifiedPerson::externalId));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == FORBIDDEN) {
                return Map.of();
            }
            throw new Unavailable("evidence-service", refused);
        } catch (ProcessingException silent) {
            throw new Unavailable("evidence-service", silent);
        }
    }
}
