package org.nextlevel.integration.notification.wording;

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
import org.nextlevel.integration.notification.kind.WordsLanguage;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;

/** The words in which people and rooms are told, which HR reads and writes. */
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
            summary = "List the words of notifications",
            description =
                    "For HR: of each occasion in one language, the subject of a mail and what is said, as it ships or as HR wrote it for the company.")
    public Page<NotificationTextView> listNotificationTexts(
            @Valid @BeanParam WordsLanguage language, @Valid @BeanParam PageRequest page) {
        return texts.page(language.chosen(), page);
    }

    /** Those of an occasion. */
    @GET
    @Path("{occasion}")
    @Operation(
            summary = "Get the words for an occasion",
            description = "For HR, in one language, with what may stand in braces.")
    public RestResponse<NotificationTextView> getNotificationText(
            @Parameter(example = "WORD_GIVEN") String occasion, @Valid @BeanParam WordsLanguage language) {
        return texts.one(NotificationOccasion.require(occasion), language.chosen());
    }

    /** Writes them. */
    @PUT
    @Path("{occasion}")
    @Operation(
            summary = "Write the words for an occasion",
            description =
                    "For HR, in one language; needs `If-Match`. Plain text, in which `{name}` alone may stand in braces, and only where somebody is named: "
                            + "a message never says more than the product knows to be for its reader. The link follows by itself. They hold from the next message on.")
    @APIResponse(responseCode = "200", description = "The words as they are now.")
    public RestResponse<NotificationTextView> writeNotificationText(
            @Parameter(example = "WORD_GIVEN") String occasion,
            @Valid @BeanParam WordsLanguage language,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteNotificationTextRequest request) {
        return texts.write(NotificationOccasion.require(occasion), language.chosen(), ifMatch, request);
    }

    /** Ends the company's own. */
    @DELETE
    @Path("{occasion}")
    @Operation(
            summary = "Restore the words for an occasion",
            description = "For HR; needs `If-Match`. They are again as they ship.")
    @Problems("text-ships")
    public void restoreNotificationText(
            @Parameter(example = "WORD_GIVEN") String occasion,
            @Valid @BeanParam WordsLanguage language,
            @HeaderParam("If-Match") String ifMatch) {
        texts.restore(NotificationOccasion.require(occasion), language.chosen(), ifMatch);
    }
}
