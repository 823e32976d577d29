package org.nextlevel.integration.webhook.type;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** What can be sent. */
@Path("/api/webhooks/event-types")
@RolesAllowed({Role.HR, TokenScope.WEBHOOKS_MANAGE})
@RunOnVirtualThread
@Tag(name = "Webhooks")
public class EventTypeResource {
    private final ShowEventTypes types;

    EventTypeResource(ShowEventTypes types) {
        this.types = types;
    }

    /** Lists types. */
    @GET
    @Operation(
            summary = "List what webhooks can be sent",
            description =
                    "Each type of changes: when it is sent, the schema of the body, and an example. All on one page.")
    public Page<EventTypeView> listWebhookEventTypes() {
        return types.all();
    }
}
