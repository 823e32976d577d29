package org.nextlevel.integration.webhook.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.tenant.Caller;

/** The service account that calls, with which what it writes ends. */
@ApplicationScoped
public class AccountOfCaller {
    private final CallersAccountService service;
    private final Caller caller;

    AccountOfCaller(@RestClient CallersAccountService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    /**
     * Its id; empty for a person, and for an account that HR did not make, which whoever runs the sign-in service ends.
     *
     * @throws Unavailable when evidence-service does not say
     */
    public Optional<UUID> find() {
        if (!caller.isService()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(service.own().id());
        } catch (WebApplicationException | ProcessingException silent) {
            throw new Unavailable("evidence-service", silent);
        }
    }
}
