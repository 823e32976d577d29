package org.nextlevel.advisor.promotion.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;

/** Something that happened to a commitment; the database refuses to change or delete it. */
@Entity
@Immutable
public class CommitmentChange {
    @TenantId
    private String tenant;

    @Id
    private UUID id;

    @Column
    private UUID commitmentId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private CaseParty party;

    private UUID byEmployee;

    @Enumerated(EnumType.STRING)
    private CommitmentMove change;

    private LocalDate dueOn;
    private UUID evidenceId;
    private String note;

    protected CommitmentChange() {}

    /**
     * @param party null when evidence that arrived did it
     * @param by null with it
     */
    CommitmentChange(
            Commitment commitment,
            CommitmentMove change,
            CaseParty party,
            UUID by,
            UUID evidence,
            String note,
            Instant at) {
        this.id = UUID.randomUUID();
        this.commitmentId = commitment.id();
        this.change = change;
        this.party = party;
        this.byEmployee = by;
        this.dueOn = commitment.terms().dueOn();
        this.evidenceId = evidence;
        this.note = note;
        this.at = at;
    }

    String tenant() {
        return tenant;
    }

    /** The moment at which it happened. */
    public Instant at() {
        return at;
    }

    UUID id() {
        return id;
    }

    /** What whoever did it was to the case; null when evidence that arrived did it. */
    public CaseParty party() {
        return party;
    }

    /** Id of the person who did it; null when evidence that arrived did it. */
    public UUID byEmployee() {
        return byEmployee;
    }

    /** What happened. */
    public CommitmentMove change() {
        return change;
    }

    /** The day on which the commitment was due then. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Id of the piece that shows it; null for none. */
    public UUID evidenceId() {
        return evidenceId;
    }

    /** In the words of whoever did it; null for none. */
    public String note() {
        return note;
    }
}
