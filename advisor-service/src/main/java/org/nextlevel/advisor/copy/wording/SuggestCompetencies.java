package org.nextlevel.advisor.copy.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.kit.reference.NamedKey;

/**
 * Asks, as the caller, which competencies demands in somebody's own words seem to ask for: the model is in evidence-service. It is a
 * suggestion, and nothing ever fails for want of one. Call it outside a transaction.
 */
@ApplicationScoped
public class SuggestCompetencies {
    private final EvidenceService service;

    SuggestCompetencies(@RestClient EvidenceService service) {
        this.service = service;
    }

    /**
     * For each demand the key of the likeliest competency, in their order; empty where none is likely, or nobody answers.
     *
     * @param framework its key
     * @param level key of the level that is asked for
     * @param demands at most 20
     */
    public List<Optional<String>> of(String framework, String level, List<String> demands) {
        try {
            List<Optional<String>> suggested = service
                    .suggestions(new EvidenceService.SuggestForDemandsRequest(framework, level, demands))
                    .items()
                    .stream()
                    .map(one -> Optional.ofNullable(one.competency()).map(NamedKey::key))
                    .toList();
            return suggested.size() == demands.size() ? suggested : nothing(demands);
        } catch (WebApplicationException | ProcessingException _) {
            return nothing(demands);
        }
    }

    private static List<Optional<String>> nothing(List<String> demands) {
        return Collections.nCopies(demands.size(), Optional.empty());
    }
}
