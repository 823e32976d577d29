package org.nextlevel.evidence.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nextlevel.evidence.account.key.KeepKeys;
import org.nextlevel.evidence.account.provider.ProviderSettings;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.tenant.Role;

/** Ends what nobody has to end: keys that were replaced, accounts whose time is over, and all of a company that is erased. */
@ApplicationScoped
public class EndServiceAccounts {
    private final RecurringWork recurring;
    private final ServiceAccounts accounts;
    private final KeepKeys keys;
    private final ProviderSettings settings;
    private final Audit audit;
    private final Clock clock;

    EndServiceAccounts(
            RecurringWork recurring,
            ServiceAccounts accounts,
            KeepKeys keys,
            ProviderSettings settings,
            Audit audit,
            Clock clock) {
        this.recurring = recurring;
        this.accounts = accounts;
        this.keys = keys;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("service_account", settings.every(), settings.every(), this::endAccounts);
        recurring.every("service_account_key", settings.every(), settings.every(), this::endKeys);
    }

    /** Those that were replaced long enough ago in the current tenant, of which there are few. */
    @Transactional
    boolean endKeys() {
        keys.endDue();
        return false;
    }

    /** Whose time is over in the current tenant, few; what the identity provider does not end now, the next look does. */
    @Transactional
    boolean endAccounts() {
        accounts.due(clock.instant()).forEach(account -> {
            keys.change(account.id(), account.scopes(), false);
            account.expire();
            audit.recordBy(Audit.NOBODY, "system", "service-account-expired", null, account.id());
        });
        return false;
    }

    /**
     * All of the current tenant, before its rows are erased.
     *
     * @param operator who erases the company
     * @throws org.nextlevel.kit.problem.Unavailable when the identity provider does not do it: nothing is erased then
     */
    @Transactional
    public void all(String operator) {
        if (accounts.count() > 0) {
            keys.endAll();
            audit.recordBy(operator, Role.OPERATOR, "service-accounts-ended", null, null);
        }
    }
}
