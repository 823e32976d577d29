package org.nextlevel.advisor.promotion.conversation.letter;

import java.time.LocalDate;
import java.util.List;
import org.nextlevel.advisor.promotion.commitment.ledger.OpenCommitment;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationParties;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;

/**
 * What came out of a conversation.
 *
 * @param day of the conversation
 * @param answer null when there is none yet
 * @param commitments those that are still to be kept, those that are due first
 * @param revisitOn the day from which to ask again; null when none was said
 */
public record AgreedFacts(
        ConversationParties parties,
        LocalDate day,
        PromotionAnswer answer,
        List<OpenCommitment> commitments,
        LocalDate revisitOn) {}
