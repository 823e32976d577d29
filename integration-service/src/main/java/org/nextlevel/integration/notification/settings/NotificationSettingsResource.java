package org.nextlevel.integration.notification.settings;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.integration.people.OwnId;

/** How somebody wants to be told of what waits for them, which that person alone chooses and sees. */
@Path("/api/employees/{id}/notification-settings")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Notifications")
public class NotificationSettingsResource {
    private final ChooseNotificationSettings settings;
    private final OwnId own;

    NotificationSettingsResource(ChooseNotificationSettings settings, OwnId own) {
        this.settings = settings;
        this.own = own;
    }

    /** Shows by which way, and when. */
    @GET
    @Operation(
            summary = "Get how you are told",
            description =
                    "By which way you are told of what waits for you, and when of what kind. Who never chose is told by e-mail. Only the owner.")
    public RestResponse<NotificationSettingsView> getNotificationSettings(
            @Parameter(description = "The own id, or `me`.", example = "me") String id) {
        return settings.show(own.require(id));
    }

    /** Chooses both. */
    @PUT
    @Operation(
            summary = "Choose how you are told",
            description =
                    "Replaces all of it. What waits is sent by the new settings; of what is off now nothing is sent any more. Only the owner.")
    public RestResponse<NotificationSettingsView> chooseNotificationSettings(
            @Parameter(description = "The own id, or `me`.", example = "me") String id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteNotificationSettingsRequest request) {
        return settings.change(own.require(id), ifMatch, request);
    }
}
