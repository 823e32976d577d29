package org.nextlevel.advisor.promotion.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What somebody commits to.
 *
 * @param what in the words of whoever makes it
 * @param dueOn the last day on which it can be kept in time
 * @param competency key of the competency that evidence has to show; null where a word is enough
 * @param level key of the level to show it at; null where a word is enough
 */
@Embeddable
public record CommitmentTerms(
        String what,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) FulfilledBy fulfilledBy,
        String competency,
        String level) {

    /** Terms that the other side's word fulfils. */
    public static CommitmentTerms of(String what, LocalDate dueOn) {
        return new CommitmentTerms(what, dueOn, FulfilledBy.WORD, null, null);
    }

    /** Whether a piece of evidence has to show that the commitment is kept. */
    public boolean needEvidence() {
        return fulfilledBy == FulfilledBy.EVIDENCE;
    }
}
