/**
 * The conversation about a promotion in words: the request for it, its agenda, the invitation and the follow-up (M6.1 to
 * M6.3). {@link org.nextlevel.advisor.promotion.conversation.agenda.AgendaFacts} and its like say what is known; the words are made from that
 * and the company's texts by pure functions.
 */
package org.nextlevel.advisor.promotion.conversation;
