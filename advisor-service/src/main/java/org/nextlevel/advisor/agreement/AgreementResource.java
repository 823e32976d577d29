package org.nextlevel.advisor.agreement;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.agreement.request.AnswerAgreementRequest;
import org.nextlevel.advisor.agreement.request.AskBackRequest;
import org.nextlevel.advisor.agreement.request.BeginAgreementRequest;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What the manager requires of somebody for a level: asked, answered in writing, confirmed by both. */
@Path("/api/employees/{id}/requirement-agreements")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Requirement agreements",
        description = "What a manager requires for a level: the person asks, the manager answers, both confirm.")
public class AgreementResource {
    private final ReadAgreements read;
    private final AgreeOnRequirements agree;
    private final PeopleNames names;

    AgreementResource(ReadAgreements read, AgreeOnRequirements agree, PeopleNames names) {
        this.read = read;
        this.agree = agree;
        this.names = names;
    }

    /** Asks, or states without being asked. */
    @POST
    @Idempotent
    @Operation(
            summary = "Ask what is required, or state it",
            description = "The person asks what the direct manager requires for a level; the direct manager states it"
                    + " unasked, or anew. What is in force stays so until both confirmed the new version. Honours"
                    + " Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The new version.")
    @Problems({"agreement-open", "no-manager", "framework-unknown"})
    public RestResponse<AgreementView> beginRequirementAgreement(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @Valid @NotNull BeginAgreementRequest request) {
        VisibleAgreement begun = agree.begin(id, request);
        Agreement agreement = begun.agreement();
        return Answer.created(AgreementView.path(agreement), view(begun), agreement.version());
    }

    /** All versions. */
    @GET
    @Operation(
            summary = "List requirement agreements",
            description =
                    "All versions, the newest first, former ones included. For the person and the managers above in"
                            + " the reporting line.")
    public Page<AgreementView> listRequirementAgreements(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target")
                    @Size(max = 80)
                    @Parameter(description = "Key of a level; all levels without it.", example = "senior")
                    String target,
            @Valid @BeanParam PageRequest page) {
        Page<VisibleAgreement> agreements = read.page(id, target, page);
        return names.in(naming -> agreements.map(agreement -> AgreementView.of(agreement, naming)));
    }

    /** One version. */
    @GET
    @Path("{agreementId}")
    @Operation(
            summary = "Get a requirement agreement",
            description = "With what the caller may do now, and how long a question waits for its answer.")
    public RestResponse<AgreementView> getRequirementAgreement(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id, UUID agreementId) {
        return answer(read.get(id, agreementId));
    }

    /** The manager's answer. */
    @POST
    @Path("{agreementId}/answer")
    @Idempotent
    @Operation(
            summary = "Answer what is required",
            description =
                    "The direct manager's answer, whole, which is also the manager's confirmation. It may be written"
                            + " anew until the person confirms it.")
    @Problems("agreement-state")
    public RestResponse<AgreementView> answerRequirementAgreement(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID agreementId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AnswerAgreementRequest request) {
        return changed(agree.answer(id, agreementId, ifMatch, request));
    }

    /** A question about the answer. */
    @POST
    @Path("{agreementId}/question")
    @Idempotent
    @Operation(
            summary = "Ask back about the answer",
            description = "The person wants to know more before confirming; the manager's turn again.")
    @Problems("agreement-state")
    public RestResponse<AgreementView> askBackAboutRequirements(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID agreementId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AskBackRequest request) {
        return changed(agree.askBack(id, agreementId, ifMatch, request));
    }

    /** The person's confirmation, or a new manager's. */
    @POST
    @Path("{agreementId}/confirmation")
    @Idempotent
    @Operation(
            summary = "Confirm what is required",
            description = "The person's brings it into force in the place of the former version. A new direct manager"
                    + " confirms what a former one wrote.")
    @Problems("agreement-state")
    public RestResponse<AgreementView> confirmRequirementAgreement(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID agreementId,
            @HeaderParam("If-Match") String ifMatch) {
        return changed(agree.confirm(id, agreementId, ifMatch));
    }

    /** Takes back what was said last. */
    @POST
    @Path("{agreementId}/withdrawal")
    @Idempotent
    @Operation(
            summary = "Withdraw a question or an answer",
            description =
                    "The person takes back the question, or the manager the answer, before it is in force. It stays"
                            + " readable.")
    @Problems("agreement-state")
    public RestResponse<AgreementView> withdrawRequirementAgreement(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            UUID agreementId,
            @HeaderParam("If-Match") String ifMatch) {
        return changed(agree.withdraw(id, agreementId, ifMatch));
    }

    private RestResponse<AgreementView> answer(VisibleAgreement visible) {
        return Answer.ok(view(visible), visible.agreement().version());
    }

    private RestResponse<AgreementView> changed(VisibleAgreement visible) {
        Agreement agreement = visible.agreement();
        return Answer.changed(AgreementView.path(agreement), view(visible), agreement.version());
    }

    private AgreementView view(VisibleAgreement visible) {
        return names.in(naming -> AgreementView.of(visible, naming));
    }
}
