package org.nextlevel.advisor.promotion.acknowledgement.system;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.acknowledgement.PromotionAcknowledgement;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Approved promotions for HR and for HR systems. */
@Path("/api/promotions")
@RunOnVirtualThread
@Tag(name = "Promotions", description = "What HR approved, for HR systems to take over.")
public class PromotionResource {
    private final ReadPromotions read;
    private final AcknowledgePromotion acknowledge;
    private final NamePromotions name;

    PromotionResource(ReadPromotions read, AcknowledgePromotion acknowledge, NamePromotions name) {
        this.read = read;
        this.acknowledge = acknowledge;
        this.name = name;
    }

    /** Lists what HR approved. */
    @GET
    @RolesAllowed({Role.HR, TokenScope.PROMOTIONS_READ})
    @Problems("upstream-unavailable")
    @Operation(
            summary = "List approved promotions",
            description =
                    "In the order in which they were approved or went on, for HR and for HR systems: who, by which id of"
                            + " the HR system, from which level to which, from which day, and whether the HR system took it over. Nothing else of the"
                            + " case. With `acknowledgement=OUTSTANDING` those that nobody took over, the longest waiting first;"
                            + " `overdue` are those that wait for a week, or the days that whoever runs the service has set.")
    public Page<ApprovedPromotion> listPromotions(
            @Valid @BeanParam PromotionQuestion question, @Valid @BeanParam PageRequest page) {
        return name.page(read.page(question, page));
    }

    /** One of them. */
    @GET
    @Path("{caseId}")
    @RolesAllowed({Role.HR, TokenScope.PROMOTIONS_READ})
    @Problems("upstream-unavailable")
    @Operation(
            summary = "Get an approved promotion",
            description =
                    "By the id of its case, as the feed of changes names it. The ETag stands for what is said of it by"
                            + " the HR system: who corrects that sends it.")
    public RestResponse<ApprovedPromotion> getPromotion(UUID caseId) {
        ShownPromotion shown = read.one(caseId);
        return Answer.ok(name.one(shown), shown.tag());
    }

    /** Says whether the HR system took one over. */
    @POST
    @Path("{caseId}/acknowledgement")
    @RolesAllowed({Role.HR, TokenScope.PROMOTIONS_ACKNOWLEDGE})
    @Idempotent
    @Operation(
            summary = "Acknowledge an approved promotion",
            description =
                    "The HR system says that it took the promotion over, with its own reference, or refuses with a reason"
                            + " that HR reads; HR may say it instead. Said again it changes nothing. Otherwise it is said by a"
                            + " correction, which needs `If-Match` with the ETag of what was said before. Nothing need be said where the"
                            + " new position is written to the directory: that acknowledges the promotion by itself. Told as"
                            + " `promotion.acknowledged` or `promotion.acknowledgement-refused`, without reference and reason.")
    @APIResponse(responseCode = "200", description = "What is said of it now.")
    @Problems("precondition-required")
    public RestResponse<AcknowledgementView> acknowledgePromotion(
            UUID caseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AcknowledgePromotionRequest request) {
        PromotionAcknowledgement said = acknowledge.acknowledge(caseId, ifMatch, request);
        return Answer.ok(AcknowledgementView.of(said), said.version());
    }
}
