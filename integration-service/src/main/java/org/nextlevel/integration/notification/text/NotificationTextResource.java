package org.nextlevel.integration.notification.text;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.text.TextLanguage;

/** The texts by which people and rooms are told, which HR reads and writes. */
@Path("/api/notification-texts")
@RolesAllowed(Role.HR)
@RunOnVirtualThread
@Tag(name = "Notifications")
public class NotificationTextResource {
    private final WriteNotificationText texts;

    NotificationTextResource(WriteNotificationText texts) {
        this.texts = texts;
    }

    /** All of them. */
    @GET
    @Operation(
            summary = "List the texts of notifications",
            description =
                    "For HR: of each occasion in one language, the subject of a mail and what is said, as it ships or as HR wrote it for the company.")
    public Page<NotificationTextView> listNotificationTexts(
            @Valid @BeanParam TextLanguage language, @Valid @BeanParam PageRequest page) {
        return texts.page(language.chosen(), page);
    }

    /** The one of an occasion. */
    @GET
    @Path("{occasion}")
    @Operation(
            summary = "Get the text for an occasion",
            description = "For HR, in one language, with what may stand in braces.")
    public RestResponse<NotificationTextView> getNotificationText(
            @Parameter(example = "ATTESTATION_GIVEN") String occasion, @Valid @BeanParam TextLanguage language) {
        return texts.one(NotificationOccasion.require(occasion), language.chosen());
    }

    /** Writes it. */
    @PUT
    @Path("{occasion}")
    @Operation(
            summary = "Write the text for an occasion",
            description =
                    "For HR, in one language; needs `If-Match`. Plain text, in which `{name}` alone may stand in braces, and only where somebody is named: "
                            + "a message never says more than the product knows to be for its reader. The link follows by itself. It holds from the next message on, and for all occasions that ship with the same sentence: "
                            + "what reads the same, such as an approval and a refusal, goes on reading the same.")
    @APIResponse(responseCode = "200", description = "The text as it is now.")
    public RestResponse<NotificationTextView> writeNotificationText(
            @Parameter(example = "ATTESTATION_GIVEN") String occasion,
            @Valid @BeanParam TextLanguage language,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteNotificationTextRequest request) {
        return texts.write(NotificationOccasion.require(occasion), language.chosen(), ifMatch, request);
    }

    /** Ends the company's own. */
    @DELETE
    @Path("{occasion}")
    @Operation(
            summary = "Restore the text for an occasion",
            description = "For HR; needs `If-Match`. It is again as it ships.")
    @Problems("text-ships")
    public void restoreNotificationText(
            @Parameter(example = "ATTESTATION_GIVEN") String occasion,
            @Valid @BeanParam TextLanguage language,
            @HeaderParam("If-Match") String ifMatch) {
        texts.restore(NotificationOccasion.require(occasion), language.chosen(), ifMatch);
    }
}
