package org.nextlevel.evidence.intake.imported;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.kit.tenant.token.Asker;

/** A file of people that is compared with the directory and, when that is wanted, taken over. */
@Entity
public class PeopleImport extends Aggregate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private boolean confirmed;

    @Embedded
    private ImportTerms terms;

    /** Null for a service account, and for who is not in the directory. */
    private UUID byPerson;

    /** Null once nothing is to be done any more. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Asker asker;

    private Instant createdAt;

    /** Null for what was asked for before this was noted. */
    private Instant askedAt;

    private Instant endedAt;

    @Embedded
    private ImportCounts counts;

    protected PeopleImport() {}

    /** @param confirmed whether it is written without being asked again */
    public PeopleImport(UUID id, ImportTerms terms, boolean confirmed, ImportCounts counts, Instant now) {
        this.id = id;
        this.terms = terms;
        this.confirmed = confirmed;
        this.counts = counts;
        state = confirmed && terms.mode() == ImportMode.BEST_EFFORT ? ImportState.APPLYING : ImportState.CHECKING;
        createdAt = now;
    }

    /** Work on it is done for this caller from now on. */
    public void isAskedBy(Asker who, @Nullable UUID person, Instant now) {
        asker = who;
        byPerson = person;
        askedAt = now;
    }

    /** Some rows more are done. */
    public void count(ImportCounts more) {
        counts = counts.plus(more);
    }

    /** All rows are compared. Whether they are written now. */
    public boolean isChecked(int refusedByReading, Instant now) {
        if (!confirmed) {
            end(ImportState.CHECKED, now);
        } else if (counts.refused() > 0) {
            end(ImportState.REFUSED, now);
        } else {
            applyFromStart(refusedByReading);
            return true;
        }
        return false;
    }

    /**
     * What was compared is to be written.
     *
     * @param refusedByReading rows that no directory would take
     * @throws Conflict when it is not compared and waiting, or rows were refused and it is all or nothing
     */
    public void apply(int refusedByReading) {
        requireMove(ImportMove.APPLY);
        if (terms.mode() == ImportMode.ALL_OR_NOTHING && counts.refused() > 0) {
            throw new Conflict(
                    "rows-refused",
                    "%d rows are refused, and it is all or nothing: correct them and send the file again, or send it with mode=BEST_EFFORT.",
                    counts.refused());
        }
        applyFromStart(refusedByReading);
    }

    private void applyFromStart(int refusedByReading) {
        confirmed = true;
        state = ImportState.APPLYING;
        endedAt = null;
        counts = ImportCounts.of(counts.rows(), refusedByReading);
    }

    /** All rows are written. */
    public void isApplied(Instant now) {
        end(ImportState.APPLIED, now);
    }

    /** Something was refused while all or nothing was written: nothing is. */
    public void isRefused(ImportCounts told, Instant now) {
        counts = told;
        end(ImportState.REFUSED, now);
    }

    /** Whoever the file does not name is told of. */
    public void hasLeavers(int leavers, int activePeople) {
        counts = counts.withLeavers(leavers, activePeople);
    }

    /**
     * Those whom it does not name have left.
     *
     * @param atMostPercent of all who work here; more is refused
     * @throws Conflict when there is nobody to leave, or they are too many
     */
    public void leavingsConfirmed(int atMostPercent) {
        requireMove(ImportMove.CONFIRM_LEAVERS);
        if (counts.leavers() * 100L > (long) atMostPercent * counts.activePeople()) {
            throw new Conflict(
                    "too-many-leavers",
                    "%d of %d people are not in the file, which is more than %d percent: look whether the file is whole, or say a higher atMostPercent.",
                    counts.leavers(),
                    counts.activePeople(),
                    atMostPercent);
        }
        state = ImportState.LEAVING;
        endedAt = null;
    }

    /** Nothing more is written of it. */
    public void cancel(Instant now) {
        requireMove(ImportMove.CANCEL);
        end(ImportState.CANCELLED, now);
    }

    private void requireMove(ImportMove move) {
        if (!move.isPossible(this)) {
            throw new Conflict("import-state", "The import is %s: that is not possible now.", state);
        }
    }

    private void end(ImportState how, Instant now) {
        state = how;
        endedAt = now;
        asker = null;
    }

    public UUID id() {
        return id;
    }

    public ImportState state() {
        return state;
    }

    public ImportTerms terms() {
        return terms;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public UUID byPerson() {
        return byPerson;
    }

    public Asker asker() {
        return asker;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Since when it is worked on, or was. */
    public Instant askedAt() {
        return askedAt == null ? createdAt : askedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public ImportCounts counts() {
        return counts;
    }
}
