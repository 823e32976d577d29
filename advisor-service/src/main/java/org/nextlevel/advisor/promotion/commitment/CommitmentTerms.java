package org.nextlevel.advisor.promotion.commitment;

import java.time.LocalDate;

/**
 * What somebody promises.
 *
 * @param competency key of the competency that evidence has to show; null where a word is enough
 * @param level key of the level to show it at; null where a word is enough
 */
public record CommitmentTerms(String what, LocalDate dueOn, FulfilledBy fulfilledBy, String competency, String level) {
    /** One that the other side's word fulfils. */
    public static CommitmentTerms of(String what, LocalDate dueOn) {
        return new CommitmentTerms(what, dueOn, FulfilledBy.WORD, null, null);
    }
}
