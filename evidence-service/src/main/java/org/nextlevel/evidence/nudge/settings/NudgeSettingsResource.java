package org.nextlevel.evidence.nudge.settings;

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
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.http.Answer;

/** After how long somebody is reminded, which that person alone chooses and sees. */
@Path("/api/employees/{id}/nudge-settings")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Nudges")
public class NudgeSettingsResource {
    private final ChooseNudgeSettings settings;
    private final CurrentEmployee signed;

    NudgeSettingsResource(ChooseNudgeSettings settings, CurrentEmployee signed) {
        this.settings = settings;
        this.signed = signed;
    }

    /** Shows after how long nudges come. */
    @GET
    @Operation(
            summary = "Get when nudges come",
            description = "Who never chose is nudged after 4 weeks without anything logged, and after 90 days without "
                    + "anything shared. Only the owner.")
    public RestResponse<NudgeSettingsView> getNudgeSettings(String id) {
        return answer(settings.of(signed.own(id)));
    }

    /** Chooses after how long nudges come, or that they do not. */
    @PUT
    @Operation(
            summary = "Choose when nudges come",
            description = "Replaces both settings; what is left out is off. Only the owner.")
    public RestResponse<NudgeSettingsView> chooseNudgeSettings(
            String id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeNudgeSettingsRequest request) {
        return answer(settings.change(signed.own(id), ifMatch, request));
    }

    private static RestResponse<NudgeSettingsView> answer(NudgeSettings settings) {
        return Answer.ok(NudgeSettingsView.of(settings), settings.tag());
    }
}
