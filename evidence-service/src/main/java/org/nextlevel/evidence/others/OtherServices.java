package org.nextlevel.evidence.others;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.kit.audit.AuditEntry;
import org.nextlevel.kit.audit.AuditQuestion;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Unavailable;

/** Asks the other services as the caller. What one of them does not answer is said, and never left out silently. */
@ApplicationScoped
public class OtherServices {
    private static final String ADVISOR = "advisor-service";
    private static final String FRAMEWORK = "framework-service";
    private static final String INTEGRATION = "integration-service";
    private static final int MOST_APPEARANCES = 200;

    private final AdvisorService advisor;
    private final FrameworkService framework;
    private final IntegrationService integration;

    OtherServices(
            @RestClient AdvisorService advisor,
            @RestClient FrameworkService framework,
            @RestClient IntegrationService integration) {
        this.advisor = advisor;
        this.framework = framework;
        this.integration = integration;
    }

    /**
     * Who reached the caller's data in each of them.
     *
     * @throws Unavailable when one does not answer: a list with a hole would be taken for the whole
     */
    public List<Page<AuditEntry>> ownAccesses(PageRequest page) {
        return pages(service -> service.ownAccesses(page.limit(), page.cursor()));
    }

    /**
     * The audit of each of them.
     *
     * @throws Unavailable when one does not answer
     */
    public List<Page<AuditEntry>> audit(AuditQuestion asked, PageRequest page) {
        return pages(service -> service.audit(
                asked.subject(),
                asked.actors(),
                asked.action(),
                asked.from(),
                asked.until(),
                page.limit(),
                page.cursor()));
    }

    /**
     * What each of them keeps of the caller, by sort of data.
     *
     * @throws Unavailable when one does not answer
     */
    public Map<String, JsonNode> personalData() {
        Map<String, JsonNode> all = new TreeMap<>(ask(ADVISOR, advisor::personalData, Map.of()));
        all.putAll(ask(FRAMEWORK, framework::personalData, Map.of()));
        all.putAll(ask(INTEGRATION, integration::personalData, Map.of()));
        return all;
    }

    /** Where the words of a piece of the caller's are shown; empty when nobody can tell now. */
    public Optional<ShownElsewhere> appearances(UUID evidence) {
        try {
            return Optional.of(
                    ask(ADVISOR, () -> advisor.appearances(evidence, MOST_APPEARANCES), new ShownElsewhere(List.of())));
        } catch (Unavailable _) {
            return Optional.empty();
        }
    }

    private List<Page<AuditEntry>> pages(Function<OtherService, AuditPage> question) {
        return List.of(
                ask(ADVISOR, () -> question.apply(advisor), AuditPage.EMPTY).page(),
                ask(FRAMEWORK, () -> question.apply(framework), AuditPage.EMPTY).page(),
                ask(INTEGRATION, () -> question.apply(integration), AuditPage.EMPTY)
                        .page());
    }

    /** The answer, or {@code nothing} where the service does not know the caller (yet). */
    private static <T> T ask(String service, Supplier<T> question, T nothing) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                return nothing;
            }
            throw new Unavailable(service, refused);
        } catch (ProcessingException silent) {
            throw new Unavailable(service, silent);
        }
    }
}
