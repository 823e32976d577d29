package org.nextlevel.evidence.attestation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.attestation.statement.Statement;
import org.nextlevel.kit.tenant.Aggregate;

/** Somebody's word on a piece of evidence, as it stands; nobody but they change it or take it back. */
@Entity
public class Attestation extends Aggregate {
    @Id
    private UUID id;

    private UUID evidenceId;
    private UUID ownerId;
    private UUID attesterId;

    @Enumerated(EnumType.STRING)
    private AttesterStanding side;

    private boolean ring;

    @Embedded
    private Statement word;

    protected Attestation() {}

    Attestation(UUID evidenceId, UUID ownerId, UUID attesterId, AttesterStanding side, Statement word) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.ownerId = ownerId;
        this.attesterId = attesterId;
        this.side = side;
        this.word = word;
    }

    /** Says another word from now on. */
    void say(AttesterStanding newSide, Statement newWord) {
        side = newSide;
        word = newWord;
        ring = ring && newSide == AttesterStanding.BESIDE;
    }

    /**
     * Says whether it is a ring's.
     *
     * @return whether that is news
     */
    boolean mark(boolean isOfRing) {
        boolean changes = ring != isOfRing;
        ring = isOfRing;
        return changes;
    }

    /** What is kept of it when it no longer stands. */
    FormerAttestation ended(AttestationEnding ending, Instant at) {
        return new FormerAttestation(evidenceId, attesterId, word, ending, at);
    }

    boolean says(AttesterStanding asked, Statement other) {
        return side == asked && word.isLike(other);
    }

    public UUID id() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    /** Id of the employee whose evidence it is. */
    public UUID ownerId() {
        return ownerId;
    }

    public UUID attesterId() {
        return attesterId;
    }

    AttesterStanding side() {
        return side;
    }

    public Statement word() {
        return word;
    }

    /** Empty for a word like any other. */
    public Set<AttestationMark> marks() {
        Set<AttestationMark> marks = side.marks();
        if (ring) {
            marks.add(AttestationMark.RING);
        }
        return marks;
    }
}
