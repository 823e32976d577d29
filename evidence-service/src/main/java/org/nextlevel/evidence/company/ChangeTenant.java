package org.nextlevel.evidence.company;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.account.EndServiceAccounts;
import org.nextlevel.evidence.company.TenantEvent.Type;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.company.TenantRecord;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.state.TenantState;

/** Creates, suspends, resumes and erases a company, here and by event everywhere; each is an entry of its audit. */
@ApplicationScoped
class ChangeTenant {
    private final OpenTenant tenant;
    private final FollowTenants tenants;
    private final TenantReceipts receipts;
    private final EndServiceAccounts serviceAccounts;
    private final Outbox outbox;
    private final Audit audit;

    ChangeTenant(
            OpenTenant tenant,
            FollowTenants tenants,
            TenantReceipts receipts,
            EndServiceAccounts serviceAccounts,
            Outbox outbox,
            Audit audit) {
        this.tenant = tenant;
        this.tenants = tenants;
        this.receipts = receipts;
        this.serviceAccounts = serviceAccounts;
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
     * @throws org.nextlevel.kit.problem.Unavailable when its service accounts cannot be ended before it is erased
     */
    TenantRecord become(String alias, TenantState state, String actor) {
        // One of its own for each company: at the start several are created in one, and no tenant is opened after
        // another.
        return tenant.within(alias, () -> QuarkusTransaction.requiringNew().call(() -> change(alias, state, actor)));
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
        if (state == TenantState.ERASED) {
            serviceAccounts.all(actor);
        }
        receipts.own(tenants.take(changed, actor));
        // Screens hear of it, so that the streams of a company end that is closed.
        outbox.append(
                new TenantEvent(type, changed),
                Notice.of("company", UUID.nameUUIDFromBytes(alias.getBytes(UTF_8)))
                        .toEverybody());
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
            throw new Conflict("tenant-erased", "Tenant %s was erased, which cannot be taken back.", alias);
        }
        if (before == null && after != TenantState.ACTIVE) {
            throw new NotFound("tenant", alias);
        }
        return switch (after) {
            case ACTIVE -> before == null ? Type.TENANT_CREATED : Type.TENANT_RESUMED;
            case SUSPENDED -> Type.TENANT_SUSPENDED;
            case ERASED -> {
                if (before != TenantState.SUSPENDED) {
                    throw new Conflict("tenant-active", "Tenant %s is active: suspend it first.", alias);
                }
                yield Type.TENANT_ERASED;
            }
        };
    }
}
