package org.nextlevel.evidence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.evidence.account.AccountStandingResource.AccountView;
import org.nextlevel.evidence.account.key.KeepKeys;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.TokenScope;

/** Whether a service account may still keep webhooks. */
@ApplicationScoped
class AccountStanding {
    private final ServiceAccounts accounts;
    private final KeepKeys keys;
    private final Caller caller;

    AccountStanding(ServiceAccounts accounts, KeepKeys keys, Caller caller) {
        this.accounts = accounts;
        this.keys = keys;
        this.caller = caller;
    }

    /** The caller's; without an id where HR did not make it. */
    @Transactional
    AccountView own() {
        return keys.accountOf(caller.subject()).map(this::of).orElse(new AccountView(null, false));
    }

    /** One that is there no more is not open. */
    @Transactional
    AccountView of(UUID id) {
        boolean isOpen = accounts.findByIdOptional(id)
                .filter(ServiceAccount::isEnabled)
                .filter(account -> account.scopes().contains(TokenScope.WEBHOOKS_MANAGE))
                .isPresent();
        return new AccountView(id, isOpen);
    }
}
