package org.nextlevel.integration.notification.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.text.WriteNotificationTextRequest;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.text.TextLanguage;

/** What a message would say, before HR writes its text. */
@Path("/api/notification-texts/{occasion}/previews")
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Notifications")
public class NotificationPreviewResource {
    private final WriteMessage write;

    NotificationPreviewResource(WriteMessage write) {
        this.write = write;
    }

    /** Shows it. */
    @POST
    @Operation(
            summary = "Preview the text for an occasion",
            description =
                    "For HR. Checks the text as writing it does, and answers what mail and chat would say of somebody who is called Marek. Nothing is kept and "
                            + "nobody is told.")
    @APIResponse(responseCode = "200", description = "What would be said.")
    public NotificationPreviewView previewNotificationText(
            @Parameter(example = "ATTESTATION_GIVEN") String occasion,
            @Valid @BeanParam TextLanguage language,
            @Valid @NotNull WriteNotificationTextRequest request) {
        return NotificationPreviewView.of(
                write.example(NotificationOccasion.require(occasion), request.written(), language.chosen()));
    }
}
