package org.nextlevel.advisor.promotion.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.nextlevel.advisor.copy.wording.MailAddresses;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationParties;
import org.nextlevel.advisor.promotion.conversation.letter.ConversationLetter;
import org.nextlevel.advisor.promotion.conversation.letter.WriteLetters;
import org.nextlevel.advisor.promotion.conversation.meeting.Invitation;
import org.nextlevel.advisor.promotion.conversation.meeting.InvitationParty;
import org.nextlevel.advisor.promotion.conversation.meeting.Meeting;
import org.nextlevel.advisor.promotion.conversation.meeting.Meetings;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.kit.problem.NotFound;

/** Writes the planned meeting of a case for calendars. */
@ApplicationScoped
class WriteInvitation {
    static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Meetings meetings;
    private final Clock clock;

    WriteInvitation(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * The file, a request where the addresses of both are known, which takes a cancelled meeting out of the calendar.
     *
     * @throws NotFound when none was ever planned
     */
    String of(VisibleCase open, ConversationParties parties, MailAddresses addresses, CompanyPhrases phrases) {
        Meeting meeting = meetings.findLastOf(open.promotionCase())
                .orElseThrow(() -> new NotFound("meeting", "of the case: plan one"));
        ConversationLetter letter =
                WriteLetters.invitation(parties, meeting.length().toMinutes(), phrases);
        return new Invitation(
                        meeting.caseId(),
                        Math.toIntExact(meeting.version()),
                        clock.instant(),
                        meeting.start(),
                        meeting.length(),
                        letter.subject(),
                        letter.text(),
                        meeting.place(),
                        new InvitationParty(open.owner().id(), parties.person(), addresses.own()),
                        new InvitationParty(open.owner().managerId(), parties.manager(), addresses.manager()),
                        meeting.cancelled())
                .calendar();
    }
}
