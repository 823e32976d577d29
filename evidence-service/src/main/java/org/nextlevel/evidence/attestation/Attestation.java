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
import org.nextlevel.evidence.directory.colleague.WorkRelation;
import org.nextlevel.kit.tenant.Aggregate;

/** What somebody says of a piece of evidence, as it stands; nobody but they change it or take it back. */
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

    @Enumerated(EnumType.STRING)
    private WorkRelation workRelation;

    @Embedded
    private Statement statement;

    protected Attestation() {}

    Attestation(UUID evidenceId, UUID ownerId, UUID attesterId) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.ownerId = ownerId;
        this.attesterId = attesterId;
    }

    /** Replaces the statement. */
    void restate(AttesterStanding newSide, WorkRelation newRelation, Statement other) {
        side = newSide;
        workRelation = newRelation;
        statement = other;
        ring = ring && newSide == AttesterStanding.BESIDE;
    }

    /**
     * Marks it as a ring's, or takes the mark away.
     *
     * @return whether that changed anything
     */
    boolean mark(boolean isOfRing) {
        boolean changes = ring != isOfRing;
        ring = isOfRing;
        return changes;
    }

    /** What is kept of it when it no longer stands. */
    FormerAttestation ended(AttestationEnding ending, Instant at) {
        return new FormerAttestation(evidenceId, attesterId, statement, ending, at);
    }

    boolean states(AttesterStanding asked, Statement other) {
        return side == asked && statement.isLike(other);
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

    /** What the attester was to the owner when the work was done; null until it was looked up. */
    public WorkRelation workRelation() {
        return workRelation;
    }

    /** The directory says what the attester was; it was not looked up when they spoke. */
    public void worked(WorkRelation asFound) {
        workRelation = asFound;
    }

    public Statement statement() {
        return statement;
    }

    /** Why it weighs less than it seems; mostly empty. */
    public Set<AttestationMark> marks() {
        Set<AttestationMark> marks = side.marks();
        if (ring) {
            marks.add(AttestationMark.RING);
        }
        return marks;
    }
}
