package org.nextlevel.evidence.directory.change;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.nextlevel.evidence.directory.timeline.DatedFact;
import org.nextlevel.kit.tenant.Aggregate;

/** A change of somebody's career from a day on; also what follows from how the entry was written, which nobody told as one. */
@Entity
public class CareerChange extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;

    /** The HR system's id of it, unique for the person; null for what follows from the entry. */
    private String changeId;

    @Embedded
    private ToldChange told;

    /** Which telling of the HR system it is; null when that does not number them. */
    private Long revision;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    /** Null unless it is set aside. */
    @Enumerated(EnumType.STRING)
    private Hindrance hindrance;

    /** Null for the HR system, and for what follows from the entry. */
    private UUID toldBy;

    private Instant toldAt;

    /** Null until it takes effect. */
    private Instant appliedAt;

    /** When it was tried last; null unless it is set aside. Read by queries alone. */
    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable")
    private Instant triedAt;

    protected CareerChange() {}

    /** @param toldBy null for the HR system */
    CareerChange(UUID employeeId, String changeId, ToldChange told, Long revision, UUID toldBy, Instant now) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.changeId = changeId;
        tell(told, revision, toldBy, now);
    }

    /** What follows from how the entry was written, and holds. */
    static CareerChange ofEntry(UUID employeeId, DatedFact fact, Instant now) {
        var change = new CareerChange(employeeId, null, ToldChange.of(fact), null, null, now);
        change.applied(now);
        return change;
    }

    /** Whether an earlier telling than the last arrives late. */
    boolean isLate(Long otherRevision) {
        return revision != null && otherRevision != null && otherRevision < revision;
    }

    /** Whether it is told in these words already. */
    boolean says(ToldChange other, boolean rescinded) {
        return (state == ChangeState.RESCINDED) == rescinded && told.equals(other);
    }

    /** It is so, whatever was told before: it takes effect anew. */
    final void tell(ToldChange now, Long newRevision, UUID by, Instant at) {
        told = now;
        toldBy = by;
        toldAt = at;
        state = ChangeState.PLANNED;
        hindrance = null;
        appliedAt = null;
        triedAt = null;
        number(newRevision);
    }

    /** The last telling says nothing new, and has this number. */
    final void number(Long newRevision) {
        revision = newRevision == null ? revision : newRevision;
    }

    /** It never is, or never was. */
    void rescind(Instant at) {
        state = ChangeState.RESCINDED;
        hindrance = null;
        toldAt = at;
    }

    /** It takes effect, if it did not already. */
    public void applied(Instant at) {
        if (state != ChangeState.APPLIED) {
            state = ChangeState.APPLIED;
            hindrance = null;
            appliedAt = at;
        }
    }

    /** It cannot take effect now. */
    public void setAside(Hindrance why, Instant at) {
        state = ChangeState.SET_ASIDE;
        hindrance = why;
        triedAt = at;
    }

    void overtaken() {
        state = ChangeState.OVERTAKEN;
    }

    /** The manager who was awaited is here. */
    public void isUnder(UUID manager) {
        told = told.under(manager);
    }

    /** What it adds to a career. */
    public DatedFact fact() {
        return told.fact(Objects.requireNonNullElse(changeId, ""));
    }

    /** Whether its day has come, or it follows from the entry, which says what is. */
    public boolean isDue(LocalDate today) {
        return isOfEntry() || !told.effectiveOn().isAfter(today);
    }

    /** Whether it follows from how the entry was written. */
    public boolean isOfEntry() {
        return changeId == null;
    }

    UUID id() {
        return id;
    }

    public UUID employeeId() {
        return employeeId;
    }

    /** The HR system's id of it. */
    public String changeId() {
        return changeId;
    }

    public ToldChange told() {
        return told;
    }

    /** The day from which on it is so. */
    public LocalDate effectiveOn() {
        return told.effectiveOn();
    }

    /** Null when the HR system does not number its tellings. */
    public Long revision() {
        return revision;
    }

    public ChangeState state() {
        return state;
    }

    /** Null unless it is set aside. */
    public Hindrance hindrance() {
        return hindrance;
    }

    /** Null for the HR system. */
    public UUID toldBy() {
        return toldBy;
    }

    public Instant toldAt() {
        return toldAt;
    }

    /** Null until it takes effect. */
    public Instant appliedAt() {
        return appliedAt;
    }
}
