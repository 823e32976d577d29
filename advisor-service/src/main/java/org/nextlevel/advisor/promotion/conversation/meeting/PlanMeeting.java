package org.nextlevel.advisor.promotion.conversation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;

/** Plans the conversation of a case, for its owner alone. */
@ApplicationScoped
class PlanMeeting {
    private final Meetings meetings;
    private final CaseAccess access;
    private final Clock clock;

    PlanMeeting(Meetings meetings, CaseAccess access, Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.clock = clock;
    }

    /** A meeting of this version. */
    record PlannedMeeting(MeetingView view, long version) {
        static PlannedMeeting of(Meeting meeting, PromotionCase promotionCase) {
            return new PlannedMeeting(MeetingView.of(meeting, promotionCase), meeting.version());
        }
    }

    @Transactional
    PlannedMeeting get(UUID caseId) {
        PromotionCase promotionCase = own(caseId);
        return PlannedMeeting.of(meetings.requireOf(promotionCase), promotionCase);
    }

    /**
     * Plans the meeting, or plans it anew.
     *
     * @param ifMatch the tag of the meeting that is planned already; null for none
     * @throws Conflict {@code case-state} when the case is over
     */
    @Transactional
    PlannedMeeting plan(UUID caseId, String ifMatch, PlanMeetingRequest request) {
        PromotionCase promotionCase = own(caseId);
        if (!Meetings.arePlannedFor(promotionCase)) {
            throw new Conflict("case-state", "The case is %s: open another one.", promotionCase.state());
        }
        ZonedDateTime start = request.moment(clock);
        Optional<Meeting> known = meetings.findLastOf(promotionCase);
        known.filter(meeting -> !meeting.cancelled())
                .ifPresent(meeting -> ETag.requireMatch(ifMatch, meeting.version()));
        Meeting meeting = known.orElseGet(() -> new Meeting(caseId, promotionCase.employeeId(), start, request));
        meeting.plan(start, request);
        meetings.persistAndFlush(meeting);
        return PlannedMeeting.of(meeting, promotionCase);
    }

    /** The meeting does not take place. */
    @Transactional
    void cancel(UUID caseId, String ifMatch) {
        Meeting meeting = meetings.requireOf(own(caseId));
        ETag.requireMatch(ifMatch, meeting.version());
        meeting.cancel();
    }

    private PromotionCase own(UUID caseId) {
        var open = access.open(caseId, "conversation-opened");
        open.require(CaseParty.OWNER);
        return open.promotionCase();
    }
}
