package org.nextlevel.advisor.promotion.conversation;

import java.time.LocalDate;
import java.util.List;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;

/**
 * What came out of a conversation.
 *
 * @param day of the conversation
 * @param answer null when there is none yet
 * @param promises by when they are due
 * @param revisitOn the day from which to ask again; null when none was said
 */
record AgreedFacts(ConversationParties pair, LocalDate day, AnswerKind answer, List<Promise> promises, LocalDate revisitOn) {
    /**
     * What somebody will do.
     *
     * @param byManager else by the person
     */
    record Promise(boolean byManager, String what, LocalDate dueOn) {}
}
