package org.nextlevel.advisor.promotion.conversation.agenda;

import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.advisor.text.Placeholder;

/**
 * Who talks with whom about what.
 *
 * @param person name of whoever is to be promoted
 * @param manager name of the direct manager of today
 * @param role title of the person's position
 * @param target name of the level asked for
 */
public record ConversationParties(String person, String manager, String role, String target) {
    /** What the placeholders of texts stand for. */
    public CompanyPhrases.Values values() {
        return new CompanyPhrases.Values()
                .and(Placeholder.PERSON, person)
                .and(Placeholder.MANAGER, manager)
                .and(Placeholder.ROLE, role)
                .and(Placeholder.TARGET, target);
    }
}
