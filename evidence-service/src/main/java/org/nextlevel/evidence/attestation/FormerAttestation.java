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

/** A word on evidence that stands no more: it was said, and stays readable for its attester and the owner. */
@Entity
public class FormerAttestation extends Aggregate {
    @Id
    private UUID id;

    private UUID evidenceId;
    private UUID attesterId;

    @Embedded
    private Statement word;

    @Enumerated(EnumType.STRING)
    private AttestationEnding ending;

    private Instant endedAt;

    protected FormerAttestation() {}

    FormerAttestation(UUID evidenceId, UUID attesterId, Statement word, AttestationEnding ending, Instant endedAt) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.attesterId = attesterId;
        this.word = word;
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

    public Statement word() {
        return word;
    }

    public AttestationEnding ending() {
        return ending;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
