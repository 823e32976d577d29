package org.nextlevel.evidence.company;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.nextlevel.evidence.company.TenantEvent.Type;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.event.tenant.FollowTenants;
import org.nextlevel.kit.event.tenant.TenantRecord;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.state.TenantState;

/** Creates, suspends, resumes and erases a company, here and by event everywhere; each is an entry of its audit. */
@ApplicationScoped
class ChangeTenant {
    private final CurrentTenant tenant;
    private final FollowTenants tenants;
    private final Outbox outbox;
    private final Audit audit;

    ChangeTenant(CurrentTenant tenant, FollowTenants tenants, Outbox outbox, Audit audit) {
        this.tenant = tenant;
        this.tenants = tenants;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Brings a company into a state, from which an unknown one is created as active; what it is already is told again.
     *
     * @param actor the subject of the operator's login
     * @throws Conflict {@code tenant-erased} when it was erased, {@code tenant-active} when it is to be erased and not
     *     suspended
     * @throws NotFound when nobody created it and it is not to be active
     */
    TenantRecord become(String alias, TenantState state, String actor) {
        var context = Arc.container().requestContext();
        // One of its own for each company: at the start several are created in one, and no tenant is opened after
        // another.
        var outer = context.getStateIfActive();
        context.activate();
        try {
            tenant.open(alias);
            return QuarkusTransaction.requiringNew().call(() -> change(alias, state, actor));
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    private TenantRecord change(String alias, TenantState state, String actor) {
        Optional<TenantRecord> known = tenants.hold();
        if (known.filter(one -> one.state() == state).isPresent()) {
            return toldAgain(known.get());
        }
        Type type = type(alias, known.map(TenantRecord::state).orElse(null), state);
        var changed =
                new TenantRecord(alias, state, known.map(TenantRecord::version).orElse(0L) + 1);
        audit.recordBy(
                actor, Role.OPERATOR, type.name().toLowerCase(Locale.ROOT).replace('_', '-'), null, alias);
        tenants.take(changed, actor);
        outbox.append(new TenantEvent(type, changed));
        return changed;
    }

    /** For a service that has lost it, or is new; whoever knows the version ignores it. */
    private TenantRecord toldAgain(TenantRecord known) {
        Type type = switch (known.state()) {
            case ACTIVE -> Type.TENANT_CREATED;
            case SUSPENDED -> Type.TENANT_SUSPENDED;
            case ERASED -> Type.TENANT_ERASED;
        };
        outbox.append(new TenantEvent(type, known));
        return known;
    }

    private static Type type(String alias, TenantState before, TenantState after) {
        if (before == TenantState.ERASED) {
            throw new Conflict("tenant-erased", "Tenant %s was erased, which cannot be taken back.".formatted(alias));
        }
        if (before == null && after != TenantState.ACTIVE) {
            throw new NotFound("tenant", alias);
        }
        return switch (after) {
            case ACTIVE -> before == null ? Type.TENANT_CREATED : Type.TENANT_RESUMED;
            case SUSPENDED -> Type.TENANT_SUSPENDED;
            case ERASED -> {
                if (before != TenantState.SUSPENDED) {
                    throw new Conflict("tenant-active", "Tenant %s is active: suspend it first.".formatted(alias));
                }
                yield Type.TENANT_ERASED;
            }
        };
    }
}
