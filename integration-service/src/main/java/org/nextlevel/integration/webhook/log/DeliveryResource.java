package org.nextlevel.integration.webhook.log;

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
import org.nextlevel.kit.tenant.TokenScope;

/** What was tried of a webhook. */
@Path("/api/webhooks/{id}/deliveries")
@RolesAllowed({Role.HR, TokenScope.WEBHOOKS_MANAGE})
@RunOnVirtualThread
@Tag(name = "Webhooks")
public class DeliveryResource {
    private final DeliveryLog log;

    DeliveryResource(DeliveryLog log) {
        this.log = log;
    }

    /** Lists tries. */
    @GET
    @Operation(
            summary = "List deliveries of a webhook",
            description =
                    "Each try of the last seven days, the latest first: what was sent by its id, the headers, and what came of it. The body that was sent is "
                            + "not kept.")
    public Page<WebhookDeliveryView> listWebhookDeliveries(UUID id, @Valid @BeanParam PageRequest page) {
        return log.page(id, page);
    }
}
