package org.nextlevel.evidence.account.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.evidence.account.provider.MadeClient;
import org.nextlevel.kit.tenant.Aggregate;

/** A client at the identity provider by which a service account signs in; its secret is nowhere here. */
@Entity
@Table(name = "service_account_key")
public class AccountKey extends Aggregate {
    @Id
    private UUID id;

    private UUID accountId;
    private String clientId;
    private String providerId;
    private String subject;
    private Instant createdAt;
    private Instant endsAt;
    private Instant lastUsedAt;

    protected AccountKey() {}

    AccountKey(UUID accountId, MadeClient client, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.clientId = client.clientId();
        this.providerId = client.id();
        this.subject = client.subject();
        this.createdAt = now;
    }

    /** Another takes its place; what ends sooner stays so. */
    void endsAt(Instant moment) {
        if (endsAt == null || endsAt.isAfter(moment)) {
            endsAt = moment;
        }
    }

    /** The account that it opens. */
    public UUID accountId() {
        return accountId;
    }

    /** By which the account signs in. */
    public String clientId() {
        return clientId;
    }

    String providerId() {
        return providerId;
    }

    String subject() {
        return subject;
    }

    boolean isReplaced() {
        return endsAt != null;
    }

    /** @param secret null where it was shown before */
    ServiceAccountKeyView view(String secret) {
        return new ServiceAccountKeyView(clientId, secret, createdAt, endsAt, lastUsedAt);
    }
}
