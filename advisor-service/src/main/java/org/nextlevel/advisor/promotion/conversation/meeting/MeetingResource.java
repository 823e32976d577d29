package org.nextlevel.advisor.promotion.conversation.meeting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;

/** The planned conversation over HTTP: for the case's owner alone. */
@Path("/api/cases/{caseId}/conversation/meeting")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Conversation")
public class MeetingResource {
    private final PlanMeeting meeting;

    MeetingResource(PlanMeeting meeting) {
        this.meeting = meeting;
    }

    /** Gives the planned meeting. */
    @GET
    @Operation(
            summary = "Get the planned conversation",
            description = "For the owner of the case. Advice on the time looks at its day.")
    public RestResponse<MeetingView> getMeeting(UUID caseId) {
        return answer(meeting.get(caseId));
    }

    /** Plans the meeting. */
    @PUT
    @Operation(
            summary = "Plan the conversation",
            description =
                    "For the owner of the case. One at a time: `If-Match` is needed when one is planned already, and"
                            + " the invitation then updates it in calendars.")
    @Problems({"case-state", "precondition-required"})
    public RestResponse<MeetingView> planMeeting(
            UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PlanMeetingRequest request) {
        return answer(meeting.plan(caseId, ifMatch, request));
    }

    /** Cancels the meeting. */
    @DELETE
    @Operation(
            summary = "Cancel the conversation",
            description = "For the owner of the case. From then on the invitation takes it out of calendars.")
    public void cancelMeeting(UUID caseId, @HeaderParam("If-Match") String ifMatch) {
        meeting.cancel(caseId, ifMatch);
    }

    private static RestResponse<MeetingView> answer(PlanMeeting.PlannedMeeting planned) {
        return Answer.ok(planned.view(), planned.version());
    }
}
