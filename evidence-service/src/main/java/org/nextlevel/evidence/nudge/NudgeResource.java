package org.nextlevel.evidence.nudge;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;

/** Somebody's reminders, and after how long they come. Both are for that person alone. */
@Path("/api/employees/{id}")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Nudges", description = "Reminders to log and to share, for oneself alone.")
public class NudgeResource {
    private final Nudges nudges;
    private final ChooseNudgeSettings settings;
    private final CurrentEmployee signed;

    NudgeResource(Nudges nudges, ChooseNudgeSettings settings, CurrentEmployee signed) {
        this.nudges = nudges;
        this.settings = settings;
        this.signed = signed;
    }

    /** Those whose reason has not passed. */
    @GET
    @Path("nudges")
    @Operation(
            summary = "List present nudges",
            description =
                    "At most one of each kind, raised by a daily look. `NOTHING_LOGGED` is over with the next piece of evidence, "
                            + "`NOTHING_SHARED` when one is shared; while it goes on it is not raised again. Only the owner.")
    public Page<NudgeView> list(String id) {
        Employee owner = signed.own(id);
        return new Page<>(
                Arrays.stream(NudgeKind.values())
                        .flatMap(kind -> nudges.open(kind, owner).stream())
                        .toList(),
                null);
    }

    /** After how long they come. */
    @GET
    @Path("nudge-settings")
    @Operation(
            summary = "Get when nudges come",
            description = "Who never chose is nudged after 4 weeks without anything logged, and after 90 days without "
                    + "anything shared. Only the owner.")
    public RestResponse<NudgeSettingsView> settings(String id) {
        return answer(settings.of(signed.own(id)));
    }

    /** Chooses after how long they come, or that they do not. */
    @PUT
    @Path("nudge-settings")
    @Operation(
            summary = "Choose when nudges come",
            description = "Replaces both settings; what is left out or null is off. Only the owner.")
    public RestResponse<NudgeSettingsView> change(
            String id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ChangeNudgeSettingsRequest request) {
        return answer(settings.change(signed.own(id), ifMatch, request));
    }

    private static RestResponse<NudgeSettingsView> answer(NudgeSettings settings) {
        return Answer.ok(NudgeSettingsView.of(settings), settings.tag());
    }
}
