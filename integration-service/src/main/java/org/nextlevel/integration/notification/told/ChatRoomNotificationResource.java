package org.nextlevel.integration.notification.told;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** What a chat room was told of, for HR. */
@Path("/api/chat-rooms/{id}/notifications")
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Notifications")
public class ChatRoomNotificationResource {
    private final Notifications notifications;

    ChatRoomNotificationResource(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Lists the last ones. */
    @GET
    @Operation(
            summary = "List what a chat room was told of",
            description =
                    "For HR, of the last 30 days, the latest first: of what, when, and whether it arrived. What was said is not kept.")
    public Page<NotificationView> listChatRoomNotifications(UUID id, @Valid @BeanParam PageRequest page) {
        return notifications.pageOfRoom(id, page);
    }
}
