package org.nextlevel.advisor.promotion.proposal.reading;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.nextlevel.advisor.promotion.proposal.share.LinkToken;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.state.KnownTenants;

/**
 * Opens links. Whose data one belongs to is the only question that is asked before a tenant is open: the database shows a row to
 * whoever brings its digest, and nothing else (ADR 0023).
 */
@ApplicationScoped
class ProposalLinks {
    private final DataSource database;
    private final CurrentTenant tenant;
    private final KnownTenants known;
    private final OpenLink open;

    ProposalLinks(DataSource database, CurrentTenant tenant, KnownTenants known, OpenLink open) {
        this.database = database;
        this.tenant = tenant;
        this.known = known;
        this.open = open;
    }

    /** What is behind a token; empty when there is nothing, for whatever reason. */
    Optional<Edition> read(String text) {
        return LinkToken.parse(text).flatMap(this::apart);
    }

    /** In a context of its own: whoever calls may be signed in to another company, which must not matter. */
    private Optional<Edition> apart(LinkToken token) {
        ManagedContext context = Arc.container().requestContext();
        ContextState callers = context.getState();
        context.deactivate();
        context.activate();
        try {
            Optional<String> owner = tenantOf(token).filter(known::isOpen);
            owner.ifPresent(tenant::open);
            return owner.flatMap(_ -> open.read(token));
        } finally {
            context.terminate();
            context.activate(callers);
        }
    }

    private Optional<String> tenantOf(LinkToken token) {
        return Sql.outsideTenants(database)
                .query("select tenant_of_link(:digest) as tenant")
                .with("digest", token.digest())
                .first(row -> row.text("tenant"));
    }
}
