package org.nextlevel.evidence.attestation.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;

/** That an owner asks somebody to attest a piece of evidence. */
@Entity
public class AttestationRequest extends Aggregate {
    @Id
    private UUID id;

    private UUID evidenceId;
    private UUID ownerId;
    private UUID attesterId;
    private String message;

    @Enumerated(EnumType.STRING)
    private AttestationRequestState state;

    private Instant requestedAt;
    private Instant closedAt;

    protected AttestationRequest() {}

    /** @param message in the owner's words; null for none */
    public AttestationRequest(UUID evidenceId, UUID ownerId, UUID attesterId, String message, Instant at) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.ownerId = ownerId;
        this.attesterId = attesterId;
        this.message = message;
        this.state = AttestationRequestState.REQUESTED;
        this.requestedAt = at;
    }

    /**
     * Ends it; only one that waits for an answer can end.
     *
     * @throws Conflict {@code attestation-request-closed} when it has ended already
     */
    public void close(AttestationRequestState as, Instant at) {
        if (!isOpen()) {
            throw new Conflict(
                    "attestation-request-closed", "Request %s is %s; one that is closed stays as it is.", id, state);
        }
        state = as;
        closedAt = at;
    }

    public boolean isOpen() {
        return state == AttestationRequestState.REQUESTED;
    }

    public UUID id() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID attesterId() {
        return attesterId;
    }

    /** In the owner's words; null for none. */
    public String message() {
        return message;
    }

    public AttestationRequestState state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it ended; null while it waits for an answer. */
    public Instant closedAt() {
        return closedAt;
    }
}
