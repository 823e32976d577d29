package org.nextlevel.evidence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.account.key.KeepKeys;
import org.nextlevel.evidence.account.key.ServiceAccountKeyView;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.roundtrip.SentAlong;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.kit.tenant.token.DirectoryEntry;

/** Makes, changes and ends service accounts, here and at the identity provider together; each is an entry of the audit. */
@ApplicationScoped
class WriteServiceAccounts {
    private static final int LONGEST_WORDS = 30;
    private static final Set<String> FILLING = Set.of(TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE, TokenScope.SCIM);

    private final ServiceAccounts accounts;
    private final KeepKeys keys;
    private final ShowServiceAccounts show;
    private final SentAlong sentAlong;
    private final Audit audit;
    private final DirectoryEntry entry;
    private final Clock clock;

    WriteServiceAccounts(
            ServiceAccounts accounts,
            KeepKeys keys,
            ShowServiceAccounts show,
            SentAlong sentAlong,
            Audit audit,
            DirectoryEntry entry,
            Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.show = show;
        this.sentAlong = sentAlong;
        this.audit = audit;
        this.entry = entry;
        this.clock = clock;
    }

    /** The answer has the secret, this once: a repetition with the same key of idempotency has it no more. */
    @Transactional
    @Idempotent
    RestResponse<ServiceAccountView> create(WriteServiceAccountRequest request) {
        Instant now = clock.instant();
        request.check(now);
        refuseMoreThanFilling(request.granted());
        accounts.admit();
        var account = new ServiceAccount(UUID.randomUUID(), request, now);
        accounts.requireFree(account.name(), account.id());
        accounts.persistAndFlush(account);
        ServiceAccountKeyView made = keys.make(account.id(), words(account.name()), account.name(), account.scopes());
        if (!account.isEnabled()) {
            keys.change(account.id(), account.scopes(), false);
        }
        audit.record("service-account-created", null, account.id());
        return Answer.created(ShowServiceAccounts.path(account), show.view(account, made), account.version());
    }

    /** @throws org.nextlevel.kit.problem.StaleVersion when somebody else changed it meanwhile */
    @Transactional
    RestResponse<ServiceAccountView> change(UUID id, String ifMatch, WriteServiceAccountRequest request) {
        ServiceAccount account = accounts.hold(id);
        ETag.requireMatch(ifMatch, account.version());
        sentAlong.requireAs(() -> show.view(account));
        request.check(clock.instant());
        refuseMoreThanFilling(request.granted());
        accounts.requireFree(request.name(), id);
        Map<String, Object> before = said(account);
        boolean opensOther = !account.scopes().equals(request.granted()) || account.isEnabled() != request.isEnabled();
        account.write(request);
        accounts.flush();
        if (opensOther) {
            keys.change(id, account.scopes(), account.isEnabled());
        }
        audit.changed("service-account-changed", null, id, before, said(account));
        return Answer.ok(show.view(account), account.version());
    }

    /** Another key, with its secret this once; the former opens for some time still. */
    @Transactional
    @Idempotent
    RestResponse<ServiceAccountView> rotate(UUID id, RotateServiceAccountRequest request) {
        ServiceAccount account = accounts.hold(id);
        ServiceAccountKeyView made =
                keys.replace(id, request.overlap(), words(account.name()), account.name(), account.scopes());
        if (!account.isEnabled()) {
            keys.change(id, account.scopes(), false);
        }
        audit.record("service-account-rotated", null, id);
        return Answer.changed(ShowServiceAccounts.path(account), show.view(account, made), account.version());
    }

    /** Nothing is left of it but its entries in the audit. */
    @Transactional
    void delete(UUID id) {
        ServiceAccount account = accounts.hold(id);
        keys.endOf(id);
        accounts.delete(account);
        audit.record("service-account-deleted", null, id);
    }

    /** Whoever of HR is not in the directory may do no more by a system than by hand. */
    private void refuseMoreThanFilling(List<String> scopes) {
        if (!entry.isThere() && !FILLING.containsAll(scopes)) {
            throw new Forbidden(
                    "Whoever of HR is not in the directory makes systems that fill it, with people:read, people:write or scim: let somebody of HR who is grant the rest.");
        }
    }

    private static Map<String, Object> said(ServiceAccount account) {
        return Map.of(
                "name", account.name(),
                "scopes", String.join(" ", account.scopes()),
                "enabled", account.isEnabled(),
                "expiresAt", Objects.toString(account.expiresAt(), ""));
    }

    /** What of a name a client at the identity provider may be called by. */
    private static String words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String words =
                plain.substring(0, Math.min(plain.length(), LONGEST_WORDS)).replaceAll("^-|-$", "");
        return words.isEmpty() ? "system" : words;
    }
}
