package org.nextlevel.integration.notification.told;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.integration.people.OwnId;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What somebody was told of, which that person alone sees. */
@Path("/api/employees/{id}/notifications")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Notifications", description = "What waits for people, told by e-mail or chat, as each of them chooses.")
public class NotificationResource {
    private final Notifications notifications;
    private final OwnId own;

    NotificationResource(Notifications notifications, OwnId own) {
        this.notifications = notifications;
        this.own = own;
    }

    /** Lists the last ones. */
    @GET
    @Operation(
            summary = "List what you were told of",
            description =
                    "Of the last 30 days, the latest first: of what, when, and whether it arrived. What was said, and where to, is not kept. Only the owner.")
    public Page<NotificationView> listNotifications(
            @Parameter(description = "The own id, or `me`.", example = "me") String id,
            @Valid @BeanParam PageRequest page) {
        return notifications.page(own.require(id), page);
    }
}
