package org.nextlevel.advisor.promotion.conversation.letter;

import java.time.LocalDate;
import java.util.List;
import org.nextlevel.advisor.promotion.commitment.ledger.OpenCommitment;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationParties;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;

/**
 * What came out of a conversation.
 *
 * @param day of the conversation
 * @param answer null when there is none yet
 * @param reason in the words of whoever answered; null or empty when none was said
 * @param missing what was named as missing, in the same words; null for nothing
 * @param followUp who takes the next step; null when it was not said
 * @param commitments those that are still to be kept, those that are due first
 * @param revisitOn the day from which to ask again; null when none was said
 */
public record AgreedFacts(
        ConversationParties parties,
        LocalDate day,
        PromotionAnswer answer,
        String reason,
        List<String> missing,
        CaseParty followUp,
        List<OpenCommitment> commitments,
        LocalDate revisitOn) {

    /** Nothing said and nothing missing is empty. */
    public AgreedFacts {
        reason = reason == null ? "" : reason.strip();
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    /** Whether a commitment is to show a point that was named as missing, so that it is said there. */
    boolean isNamedAsMissing(OpenCommitment commitment) {
        return commitment.madeAs() == CaseParty.OWNER && missing.contains(commitment.what());
    }
}
