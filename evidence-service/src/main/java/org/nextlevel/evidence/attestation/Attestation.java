package org.nextlevel.evidence.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.evidence.Outcome;
import org.nextlevel.evidence.evidence.Word;
import org.nextlevel.kit.tenant.Aggregate;

/** The word of a manager above the owner on a piece of evidence; the owner cannot change it. */
@Entity
class Attestation extends Aggregate {
    @Id
    private UUID id;

    private UUID evidenceId;
    private UUID attesterId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String statement;
    private Instant attestedAt;

    protected Attestation() {}

    Attestation(UUID evidenceId, UUID attesterId) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.attesterId = attesterId;
    }

    /** Says it, or says it anew. */
    void say(Outcome newOutcome, String newStatement, Instant at) {
        outcome = newOutcome;
        statement = newStatement;
        attestedAt = at;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    Word word() {
        return new Word(attesterId, outcome, null, null, Set.of(), statement, 1, attestedAt);
    }
}
