package org.nextlevel.evidence.attestation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.kit.tenant.Aggregate;

/** A statement on evidence that stands no more; it stays readable for its attester and the owner. */
@Entity
public class FormerAttestation extends Aggregate {
    @Id
    private UUID id;

    private UUID evidenceId;
    private UUID attesterId;

    @Embedded
    private Statement statement;

    @Enumerated(EnumType.STRING)
    private AttestationEnding ending;

    private Instant endedAt;

    protected FormerAttestation() {}

    FormerAttestation(
            UUID evidenceId, UUID attesterId, Statement statement, AttestationEnding ending, Instant endedAt) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.attesterId = attesterId;
        this.statement = statement;
        this.ending = ending;
        this.endedAt = endedAt;
    }

    public UUID id() {
        return id;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    public UUID attesterId() {
        return attesterId;
    }

    public Statement statement() {
        return statement;
    }

    public AttestationEnding ending() {
        return ending;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
