package org.nextlevel.evidence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.account.key.KeepKeys;
import org.nextlevel.evidence.account.key.ServiceAccountKeyView;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;

/** Service accounts as HR sees them; secrets are in no answer but the one that made them. */
@ApplicationScoped
class ShowServiceAccounts {
    private final ServiceAccounts accounts;
    private final KeepKeys keys;
    private final Caller caller;

    ShowServiceAccounts(ServiceAccounts accounts, KeepKeys keys, Caller caller) {
        this.accounts = accounts;
        this.keys = keys;
        this.caller = caller;
    }

    private enum Move {
        /** Say anew what it is called and may do. */
        CHANGE,
        /** Give it another key. */
        ROTATE,
        /** End it for good. */
        DELETE
    }

    @Transactional
    Page<ServiceAccountView> page(PageRequest request) {
        Page<ServiceAccount> page = accounts.page(request);
        Map<UUID, List<ServiceAccountKeyView>> all =
                keys.show(page.items().stream().map(ServiceAccount::id).toList());
        return page.map(account -> view(account, all.getOrDefault(account.id(), List.of())));
    }

    @Transactional
    RestResponse<ServiceAccountView> one(UUID id) {
        ServiceAccount account = accounts.require(id);
        return Answer.ok(view(account), account.version());
    }

    /** Without secrets. */
    ServiceAccountView view(ServiceAccount account) {
        return view(account, keys.show(List.of(account.id())).getOrDefault(account.id(), List.of()));
    }

    /** With the secret of the key that was just made, and without those of the others. */
    ServiceAccountView view(ServiceAccount account, ServiceAccountKeyView made) {
        return view(
                account,
                view(account).keys().stream()
                        .map(key -> key.clientId().equals(made.clientId()) ? made : key)
                        .toList());
    }

    private ServiceAccountView view(ServiceAccount account, List<ServiceAccountKeyView> of) {
        return new ServiceAccountView(
                account.id(),
                account.name(),
                account.scopes(),
                account.isEnabled(),
                account.createdAt(),
                account.expiresAt(),
                caller.login().issuer() + "/protocol/openid-connect/token",
                of,
                List.of(
                        Action.put(Move.CHANGE, path(account), "If-Match", "name", "scopes"),
                        Action.post(Move.ROTATE, path(account) + "/rotation"),
                        Action.delete(Move.DELETE, path(account))));
    }

    static String path(ServiceAccount account) {
        return "/api/service-accounts/" + account.id();
    }
}
