package org.nextlevel.advisor.promotion.followthrough.mentoring;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;

/** Whether one wants to be helped by people who are further: for oneself alone. */
@Path("/api/employees/me/mentoring-choice")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Follow-through")
public class MentoringResource {
    private final ChooseMentoring mentoring;

    MentoringResource(ChooseMentoring mentoring) {
        this.mentoring = mentoring;
    }

    /** Gives the caller's own choice. */
    @GET
    @Operation(
            summary = "Get the choice to be helped",
            description = "Only the own one; who never chose has not agreed.")
    public RestResponse<MentoringConsent> getMentoringChoice() {
        return answer(mentoring.get());
    }

    /** Changes the caller's own choice. */
    @PUT
    @Operation(
            summary = "Choose whether to be helped",
            description = "Who agrees may be suggested to people who closed a gap that this person's shared readiness"
                    + " shows. Nothing private is part of it.")
    public RestResponse<MentoringConsent> chooseMentoring(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChooseMentoringRequest request) {
        return answer(mentoring.choose(ifMatch, request.agreed()));
    }

    private static RestResponse<MentoringConsent> answer(MentoringChoice choice) {
        return Answer.ok(MentoringConsent.of(choice), choice.tag());
    }
}
