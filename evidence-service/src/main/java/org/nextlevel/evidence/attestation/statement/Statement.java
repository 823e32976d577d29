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
 * @param revision number of the evidence's revision that they speak of
 */
@Embeddable
public record Statement(
        @Enumerated(EnumType.STRING) AttestationOutcome outcome,
        String level,
        @Enumerated(EnumType.STRING) AttestationRelation relation,
        @Column(name = "statement") String text,
        int revision,
        Instant attestedAt) {

    /** The same said of another revision. */
    public Statement of(int otherRevision, Instant at) {
        return new Statement(outcome, level, relation, text, otherRevision, at);
    }

    /** Whether it says the same of the same revision, whenever it was said. */
    public boolean isLike(Statement other) {
        return outcome == other.outcome
                && Objects.equals(level, other.level)
                && relation == other.relation
                && Objects.equals(text, other.text)
                && revision == other.revision;
    }
}
