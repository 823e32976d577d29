package org.nextlevel.kit.tenant;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jboss.logging.MDC;
import org.nextlevel.kit.tenant.state.KnownTenants;

/**
 * The tenant whose data this request or event may open. A request's comes from its token; consumers and jobs set it.
 * Without one nothing opens: Hibernate refuses the session and PostgreSQL shows no row.
 */
@RequestScoped
public class CurrentTenant {
    /** The field of each line of the log that is written meanwhile. */
    private static final String LOGGED = "tenant";

    private final Caller caller;
    private final KnownTenants known;
    private String id;

    CurrentTenant(Caller caller, KnownTenants known) {
        this.caller = caller;
        this.known = known;
    }

    /** Opens a tenant outside a request. It cannot be changed afterwards. */
    public void open(String tenant) {
        if (id != null && !id.equals(tenant)) {
            throw new IllegalStateException("Another tenant is open already.");
        }
        id = tenant;
        MDC.put(LOGGED, tenant);
    }

    /**
     * The tenant's id; empty when nobody is signed in.
     *
     * @throws org.nextlevel.kit.problem.Forbidden when the caller's is not known, suspended or erased
     */
    public Optional<String> find() {
        if (id == null) {
            caller.organization().ifPresent(organization -> {
                known.requireOpen(organization);
                id = organization;
                MDC.put(LOGGED, organization);
            });
        }
        return Optional.ofNullable(id);
    }

    /** The tenant's id where somebody needed it so far; nobody is asked for it. */
    public Optional<String> opened() {
        return Optional.ofNullable(id);
    }

    @PreDestroy
    void close() {
        MDC.remove(LOGGED);
    }

    /**
     * The tenant's id.
     *
     * @throws IllegalStateException when there is none
     */
    public String require() {
        return find().orElseThrow(() -> new IllegalStateException("No tenant is open."));
    }
}
