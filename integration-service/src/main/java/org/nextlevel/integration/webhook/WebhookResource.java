package org.nextlevel.integration.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.integration.webhook.account.AccountOfCaller;
import org.nextlevel.integration.webhook.log.ResendChangesRequest;
import org.nextlevel.integration.webhook.log.WebhookDeliveryView;
import org.nextlevel.integration.webhook.sending.TestWebhook;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Where changes are sent to. */
@Path("/api/webhooks")
@RolesAllowed({Role.HR, TokenScope.WEBHOOKS_MANAGE})
@RunOnVirtualThread
@Tag(name = "Webhooks", description = "Where changes are sent to as they happen, signed (Standard Webhooks).")
public class WebhookResource {
    private final WriteWebhooks write;
    private final ShowWebhooks show;
    private final TestWebhook test;
    private final AccountOfCaller account;

    WebhookResource(WriteWebhooks write, ShowWebhooks show, TestWebhook test, AccountOfCaller account) {
        this.write = write;
        this.show = show;
        this.test = test;
        this.account = account;
    }

    /** Lists all. */
    @GET
    @Operation(
            summary = "List webhooks",
            description = "In the order of names: where each leads, which changes are sent, and how it goes.")
    public Page<WebhookView> listWebhooks(@Valid @BeanParam PageRequest page) {
        return show.page(page);
    }

    /** Makes one. */
    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Make a webhook",
            description =
                    "What happens from now on is posted to `url`: each change once it is known, those of a person in their order, again until "
                            + "the receiver answers with 200 to 299, for three days. The answer has the `secret` by which the receiver verifies the header "
                            + "`webhook-signature`; it is shown this once. Made by a service account, the webhook ends with it. "
                            + "Honours `Idempotency-Key`; a repetition shows no secret.")
    @APIResponse(responseCode = "201", description = "Made; `Location` is the webhook.")
    @Problems({"webhook-exists", "too-many-webhooks", "upstream-unavailable"})
    public RestResponse<WebhookView> createWebhook(@Valid @NotNull WriteWebhookRequest request) {
        return write.create(request, account.find().orElse(null));
    }

    /** Shows one. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a webhook",
            description =
                    "Without its secret; `notice` says why nothing is sent, and what to do. Its version is the ETag.")
    public RestResponse<WebhookView> getWebhook(UUID id) {
        return show.one(id);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a webhook",
            description =
                    "Needs `If-Match`. Where it leads, which changes are sent, and whether it is enabled: while it is not, changes wait for as long as they "
                            + "are kept, and what waits is sent once it is. Written by a service account, it ends with that account; written by a person, it stays.")
    @APIResponse(responseCode = "200", description = "The webhook as it is now.")
    @Problems({"webhook-exists", "webhook-ended", "changes-gone", "upstream-unavailable"})
    public RestResponse<WebhookView> changeWebhook(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WriteWebhookRequest request) {
        return write.change(id, ifMatch, request, account.find().orElse(null));
    }

    /** Ends one. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a webhook", description = "Nothing is sent to it any more, and nothing of it is kept.")
    public void deleteWebhook(UUID id) {
        write.delete(id);
    }

    /** Gives one another secret. */
    @POST
    @Path("{id}/rotation")
    @Operation(
            summary = "Replace the secret of a webhook",
            description =
                    "The answer has the new `secret`, shown this once. The former one signs beside it for `keepFormerHours` still, a day where nothing is said, "
                            + "and not at all with 0. Honours `Idempotency-Key`; a repetition shows no secret.")
    @APIResponse(responseCode = "200", description = "The webhook with its new secret.")
    @Problems({"rotation-open", "webhook-ended"})
    public RestResponse<WebhookView> rotateWebhook(UUID id, @Valid @NotNull RotateWebhookRequest request) {
        return write.rotate(id, request);
    }

    /** Tries one. */
    @POST
    @Path("{id}/tests")
    @Operation(
            summary = "Test a webhook",
            description =
                    "Posts a signed body of the type `webhook.test` at once, one at a time in a company, and answers what came of it. It is tried once, "
                            + "and stands in the log.")
    @APIResponse(responseCode = "200", description = "What came of it.")
    @Problems({"rate-limited", "webhook-ended"})
    public WebhookDeliveryView testWebhook(UUID id) {
        return test.test(id);
    }

    /** Sends something once more. */
    @POST
    @Path("{id}/resends")
    @Operation(
            summary = "Send changes again",
            description =
                    "Sends one change again, or all that became known in a period, as far as they are of the webhook's types and still kept. They have "
                            + "the same ids as before, and new changes are sent beside them. A newer change of the same person may have arrived already: "
                            + "`thing.version` tells. Honours `Idempotency-Key`.")
    @APIResponse(responseCode = "200", description = "The webhook; what is sent again shows in the log.")
    @Problems({"too-many-resends", "webhook-ended"})
    public RestResponse<WebhookView> resendChanges(UUID id, @Valid @NotNull ResendChangesRequest request) {
        return write.resend(id, request);
    }
}
