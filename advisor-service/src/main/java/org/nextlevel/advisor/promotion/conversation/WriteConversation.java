package org.nextlevel.advisor.promotion.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationAgenda;
import org.nextlevel.advisor.promotion.conversation.agenda.WriteAgenda;
import org.nextlevel.advisor.promotion.conversation.letter.ConversationLetter;
import org.nextlevel.advisor.promotion.conversation.letter.WriteLetters;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.text.Texts;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.sentence.Language;

/**
 * Writes the texts of a conversation in a language, for the case's owner alone. Where there is nobody to talk with, all of
 * them are refused as a {@link Conflict} {@code no-manager}; those that come before the decision are refused after it as
 * {@code case-state}.
 */
@ApplicationScoped
class WriteConversation {
    private final CaseAccess access;
    private final GatherConversationFacts facts;
    private final WriteInvitation invitations;
    private final Texts texts;

    WriteConversation(CaseAccess access, GatherConversationFacts facts, WriteInvitation invitations, Texts texts) {
        this.access = access;
        this.facts = facts;
        this.invitations = invitations;
        this.texts = texts;
    }

    /** The message that asks for the conversation. */
    @Transactional
    ConversationLetter request(UUID caseId, Language language) {
        VisibleCase open = undecided(caseId);
        return WriteLetters.request(facts.parties(open), facts.minutes(open.promotionCase()), texts.in(language));
    }

    @Transactional
    ConversationAgenda agenda(UUID caseId, Language language) {
        return WriteAgenda.of(facts.agenda(undecided(caseId)), texts.in(language));
    }

    /** The planned meeting as a calendar file. */
    @Transactional
    String invitation(UUID caseId, Language language) {
        VisibleCase open = undecided(caseId);
        return invitations.of(open, facts.parties(open), facts.addresses(), texts.in(language));
    }

    /** The message that sums up what was agreed. */
    @Transactional
    ConversationLetter followUp(UUID caseId, Language language) {
        return WriteLetters.followUp(facts.agreed(own(caseId)), texts.in(language));
    }

    private VisibleCase own(UUID caseId) {
        VisibleCase open = access.open(caseId, "conversation-read");
        open.require(CaseParty.OWNER);
        return open;
    }

    /** A case whose promotion is still to be talked about. */
    private VisibleCase undecided(UUID caseId) {
        VisibleCase open = own(caseId);
        return switch (open.promotionCase().state()) {
            case PREPARING, ASKED, ANSWERED, AGREED, APPEALED, SUBMITTED -> open;
            case PROMOTED, FOLLOW_THROUGH, COMPLETED, CLOSED ->
                throw new Conflict(
                        "case-state",
                        "The case is %s: there is nothing to ask for.",
                        open.promotionCase().state());
        };
    }
}
