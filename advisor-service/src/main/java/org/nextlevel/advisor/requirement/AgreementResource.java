package org.nextlevel.advisor.requirement;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.people.Subject;
import org.nextlevel.advisor.people.Subjects;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** What the manager requires of somebody, beside the framework. */
@Path("/api/employees/{id}/requirement-agreements")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Requirement agreements",
        description = "What a manager requires for a level, in writing, and both confirm (M2.2).")
public class AgreementResource {
    private static final String READ = "requirements-read";
    private static final String NOT_OPEN = "`move-not-open`: not possible now; `actions` of the agreement says what is";

    private final Subjects subjects;
    private final Agreements agreements;
    private final KeepAgreements keep;

    AgreementResource(Subjects subjects, Agreements agreements, KeepAgreements keep) {
        this.subjects = subjects;
        this.agreements = agreements;
        this.keep = keep;
    }

    /** Asks, or states unasked. */
    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask for requirements, or state them",
            description =
                    "The person asks the direct manager what is required for a level. The direct manager may state it"
                            + " without being asked. Honours Idempotency-Key.")
    @APIResponse(responseCode = "201", description = "The agreement as it begins.")
    @APIResponse(
            responseCode = "409",
            description = "`agreement-exists`: there is one for that level; `no-manager`: nobody could answer")
    public RestResponse<AgreementView> open(String id, @Valid @NotNull AskRequirements request) {
        Subject subject = subjects.open(id, READ);
        Agreement agreement = keep.open(subject, request);
        return Answer.created(
                "/api/employees/%s/requirement-agreements/%s"
                        .formatted(subject.employee().id(), agreement.id()),
                keep.view(subject, agreement),
                agreement.version());
    }

    /** All of a person. */
    @GET
    @Transactional
    @Operation(
            summary = "List the requirement agreements",
            description = "For the person and the managers above, in the order of levels.")
    public Page<AgreementView> list(String id, @Valid @BeanParam PageRequest page) {
        Subject subject = subjects.open(id, READ);
        return Page.of(
                agreements.page(subject.employee().id(), page),
                page,
                agreement -> Cursor.at(agreement.target(), agreement.id()),
                agreement -> keep.view(subject, agreement));
    }

    /** One. */
    @GET
    @Path("{agreement}")
    @Transactional
    @Operation(
            summary = "Get a requirement agreement",
            description = "With who is waited for and since when, and what the caller may do now.")
    public RestResponse<AgreementView> get(String id, UUID agreement) {
        Subject subject = subjects.open(id, READ);
        return answer(subject, found(subject, agreement));
    }

    /** Its statements. */
    @GET
    @Path("{agreement}/versions")
    @Transactional
    @Operation(
            summary = "List what was stated",
            description = "Each statement in the manager's words, the latest first; none ever changes.")
    public Page<AgreementVersion.View> versions(String id, UUID agreement, @Valid @BeanParam PageRequest page) {
        Subject subject = subjects.open(id, READ);
        return Page.of(
                agreements.versions(found(subject, agreement), page),
                page,
                version -> Cursor.at(version.number()),
                AgreementVersion::view);
    }

    /** The manager answers. */
    @PUT
    @Path("{agreement}/requirements")
    @Transactional
    @Operation(
            summary = "State what is required",
            description =
                    "By the direct manager, as an answer or anew: a new version, which the person is to confirm. What was"
                            + " confirmed before stays in force until then.")
    @APIResponse(responseCode = "200", description = "The agreement with the statement.")
    public RestResponse<AgreementView> state(
            String id,
            UUID agreement,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull StatedRequirement.All request) {
        Subject subject = subjects.open(id, READ);
        Agreement matching = matching(subject, Move.STATE, agreement, ifMatch);
        return answer(subject, keep.state(subject, matching, request.requirements()));
    }

    /** The person asks back. */
    @PUT
    @Path("{agreement}/question")
    @Transactional
    @Operation(
            summary = "Ask back",
            description =
                    "By the person, when what was stated is not clear or not agreed with: the manager is to answer again.")
    @APIResponse(responseCode = "200", description = "The agreement with the question.")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public RestResponse<AgreementView> ask(
            String id, UUID agreement, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Question request) {
        Subject subject = subjects.open(id, READ);
        return answer(subject, keep.ask(subject, matching(subject, Move.ASK, agreement, ifMatch), request.question()));
    }

    /** Confirms. */
    @PUT
    @Path("{agreement}/confirmation")
    @Transactional
    @Operation(
            summary = "Confirm what was stated",
            description =
                    "By the person: from then on it is part of the requirements of that level. By a new manager: what a"
                            + " former one stated goes on under the new one.")
    @APIResponse(responseCode = "200", description = "The agreement, in force.")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public RestResponse<AgreementView> confirm(String id, UUID agreement, @HeaderParam("If-Match") String ifMatch) {
        Subject subject = subjects.open(id, READ);
        return answer(subject, keep.confirm(subject, matching(subject, Move.CONFIRM, agreement, ifMatch)));
    }

    /** Ends it. */
    @DELETE
    @Path("{agreement}")
    @Transactional
    @Operation(
            summary = "Withdraw a requirement agreement",
            description = "By either side: it counts no more. Its statements stay readable, and it can begin anew.")
    @APIResponse(responseCode = "409", description = NOT_OPEN)
    public void withdraw(String id, UUID agreement, @HeaderParam("If-Match") String ifMatch) {
        Subject subject = subjects.open(id, READ);
        keep.withdraw(subject, matching(subject, Move.WITHDRAW, agreement, ifMatch));
    }

    private Agreement found(Subject subject, UUID agreement) {
        return agreements.require(subject.employee().id(), agreement);
    }

    private Agreement matching(Subject subject, Move move, UUID id, String ifMatch) {
        KeepAgreements.require(subject, move);
        Agreement agreement = found(subject, id);
        ETag.requireMatch(ifMatch, agreement.version());
        return agreement;
    }

    private RestResponse<AgreementView> answer(Subject subject, Agreement agreement) {
        return Answer.ok(keep.view(subject, agreement), agreement.version());
    }

    /** What the person wants to know. */
    @Schema(name = "AskBack")
    public record Question(
            @NotNull @Size(min = 1, max = 1_000) @Schema(examples = "Does the release have to be in this year?")
            String question) {}
}
