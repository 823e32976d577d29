package org.nextlevel.evidence.account.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.account.provider.MadeClient;
import org.nextlevel.evidence.account.provider.ProviderClients;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.AfterCommit;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Keys and the clients at the identity provider that they are, together: what is rolled back here is undone there, and what the
 * provider does not do rolls back.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepKeys {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int RANDOM_LETTERS = 6;

    private final AccountKeys keys;
    private final ProviderClients clients;
    private final CurrentTenant tenant;
    private final AfterCommit afterCommit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepKeys(AccountKeys keys, ProviderClients clients, CurrentTenant tenant, AfterCommit afterCommit, Clock clock) {
        this.keys = keys;
        this.clients = clients;
        this.tenant = tenant;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /**
     * Makes a key.
     *
     * @param words what its {@code clientId} is to remind of: letters, digits and hyphens
     * @return with its secret, this once
     */
    public ServiceAccountKeyView make(UUID account, String words, String name, List<String> scopes) {
        String clientId = "%s.%s.%s".formatted(tenant.require(), words, letters());
        MadeClient client = clients.make(tenant.require(), clientId, name, scopes);
        afterCommit.orElse(() -> clients.undo(client.id()));
        var key = new AccountKey(account, client, clock.instant());
        keys.persistAndFlush(key);
        return key.view(client.secret());
    }

    /**
     * Another key in the place of the present ones, which still open for a time.
     *
     * @param overlap zero to end all of them at once
     * @param words as in {@link #make}
     * @return the new one with its secret, this once
     * @throws Conflict {@code rotation-open} when a former one has some time left and is to keep it
     */
    public ServiceAccountKeyView replace(
            UUID account, Duration overlap, String words, String name, List<String> scopes) {
        List<AccountKey> present = keys.of(account);
        present.stream()
                .filter(key -> key.isReplaced() && !overlap.isZero())
                .findFirst()
                .ifPresent(former -> {
                    throw new Conflict(
                            "rotation-open",
                            "The former key %s still opens: wait until it ends, or send keepFormerHours 0 to end all former ones now.",
                            former.clientId());
                });
        // First, so that the account is never without a key, whatever fails.
        ServiceAccountKeyView made = make(account, words, name, scopes);
        Instant end = clock.instant().plus(overlap);
        present.forEach(overlap.isZero() ? this::end : key -> key.endsAt(end));
        return made;
    }

    /** The account that signs in as a subject. */
    public Optional<UUID> accountOf(String subject) {
        return keys.of(subject).map(AccountKey::accountId);
    }

    /** Each key opens just these scopes, or nothing; tokens of before end. */
    public void change(UUID account, List<String> scopes, boolean enabled) {
        keys.of(account)
                .forEach(key -> clients.change(key.providerId(), key.clientId(), key.subject(), scopes, enabled));
    }

    /** Ends all keys of an account. */
    public void endOf(UUID account) {
        keys.of(account).forEach(this::end);
    }

    /** Ends those whose time is over. */
    public void endDue() {
        keys.due(clock.instant()).forEach(this::end);
    }

    /** Ends all of the company. */
    public void endAll() {
        keys.listAll().forEach(this::end);
    }

    /** The keys of each account, without secrets; no row for one that has none. */
    public Map<UUID, List<ServiceAccountKeyView>> show(Collection<UUID> accounts) {
        return keys.of(accounts).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> of.getValue().stream().map(key -> key.view(null)).toList()));
    }

    private void end(AccountKey key) {
        clients.end(key.providerId(), key.clientId(), key.subject());
        keys.delete(key);
    }

    private String letters() {
        return random.ints(RANDOM_LETTERS, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
