package org.nextlevel.evidence.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A system of the company that calls the API, and what it may. */
@Entity
class ServiceAccount extends Aggregate {
    @Id
    private UUID id;

    private String name;
    private String scopes;
    private boolean enabled;
    private Instant createdAt;
    private Instant expiresAt;

    protected ServiceAccount() {}

    ServiceAccount(UUID id, WriteServiceAccountRequest request, Instant now) {
        this.id = id;
        this.createdAt = now;
        write(request);
    }

    /** It is as HR says now. */
    void write(WriteServiceAccountRequest request) {
        name = request.name();
        scopes = String.join(" ", request.granted());
        enabled = request.isEnabled();
        expiresAt = request.expiresAt();
    }

    /** Its time is over. */
    void expire() {
        enabled = false;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> scopes() {
        return List.of(scopes.split(" "));
    }

    boolean isEnabled() {
        return enabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Null where it does not end by itself. */
    Instant expiresAt() {
        return expiresAt;
    }
}
