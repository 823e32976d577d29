package org.nextlevel.integration.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.integration.delivery.sender.SenderToken;
import org.nextlevel.integration.notification.message.RecipientService.FindRecipientRequest;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Asks evidence-service where somebody of the current tenant reads mail, in which language, and what others are called. */
@ApplicationScoped
public class AskRecipient {
    private final RecipientService service;
    private final SenderToken token;
    private final CurrentTenant tenant;

    AskRecipient(@RestClient RecipientService service, SenderToken token, CurrentTenant tenant) {
        this.service = service;
        this.token = token;
        this.tenant = tenant;
    }

    /** @throws Unavailable when evidence-service does not say */
    public Recipient of(UUID employee, Collection<UUID> others) {
        try {
            return service.find(token.bearer(), tenant.require(), new FindRecipientRequest(employee, others));
        } catch (WebApplicationException | ProcessingException failure) {
            throw new Unavailable("evidence-service", failure);
        }
    }
}
