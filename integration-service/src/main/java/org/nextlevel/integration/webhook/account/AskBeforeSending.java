package org.nextlevel.integration.webhook.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.integration.delivery.sender.SenderToken;
import org.nextlevel.integration.feed.reading.EvidenceService.FindExternalIdsRequest;
import org.nextlevel.integration.feed.reading.EvidenceService.NumberedPerson;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.CurrentTenant;

/** What the sender needs to know of the current tenant before it sends, from evidence-service; kept nowhere. */
@ApplicationScoped
public class AskBeforeSending {
    private final SenderQuestions service;
    private final SenderToken token;
    private final CurrentTenant tenant;

    AskBeforeSending(@RestClient SenderQuestions service, SenderToken token, CurrentTenant tenant) {
        this.service = service;
        this.token = token;
        this.tenant = tenant;
    }

    /**
     * What the HR system calls some people, at most 200; who has no such id is left out.
     *
     * @throws Unavailable when evidence-service does not say
     */
    public Map<UUID, String> externalIds(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return asked(() ->
                service
                        .externalIds(token.bearer(), tenant.require(), new FindExternalIdsRequest(people))
                        .items()
                        .stream()
                        .collect(Collectors.toMap(NumberedPerson::id, NumberedPerson::externalId)));
    }

    /**
     * Whether a service account may keep webhooks still.
     *
     * @throws Unavailable when evidence-service does not say
     */
    public boolean isOpen(UUID account) {
        return asked(
                () -> service.account(token.bearer(), tenant.require(), account).open());
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException | ProcessingException failure) {
            throw new Unavailable("evidence-service", failure);
        }
    }
}
