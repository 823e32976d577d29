package org.nextlevel.evidence.attestation.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody says of a piece of evidence at a time.
 *
 * @param level key of the level that they confirm; null for the one claimed
 * @param relation to the work at that time; null when they did not say
 * @param text in their own words; null for none
 * @param majorWin whether it is a major win, by the word of a manager above who confirms it
 * @param revision number of the evidence's revision that they speak of
 */
@Embeddable
public record Statement(
        @Enumerated(EnumType.STRING) AttestationOutcome outcome,
        String level,
        @Enumerated(EnumType.STRING) AttestationRelation relation,
        @Column(name = "statement") String text,
        boolean majorWin,
        int revision,
        Instant attestedAt) {

    /** The same said of another revision. */
    public Statement of(int otherRevision, Instant at) {
        return new Statement(outcome, level, relation, text, majorWin, otherRevision, at);
    }

    /** The same without calling it a major win. */
    public Statement withoutWin() {
        return new Statement(outcome, level, relation, text, false, revision, attestedAt);
    }

    /** Whether it says the same of the same revision, whenever it was said. */
    public boolean isLike(Statement other) {
        return outcome == other.outcome
                && Objects.equals(level, other.level)
                && relation == other.relation
                && Objects.equals(text, other.text)
                && majorWin == other.majorWin
                && revision == other.revision;
    }
}
