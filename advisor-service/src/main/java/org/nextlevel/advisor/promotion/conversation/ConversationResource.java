package org.nextlevel.advisor.promotion.conversation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.promotion.promotioncase.CaseAccess;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.advisor.text.Texts;
import org.nextlevel.advisor.text.language.RequestedLanguage;
import org.nextlevel.kit.problem.Conflict;

/** The words of a conversation over HTTP: for the case's owner alone, who changes and sends them. */
@Path("/api/cases/{caseId}/conversation")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Conversation",
        description = "The conversation about a promotion: asking for it, holding it, summing it up.")
public class ConversationResource {
    static final String MARKDOWN = "text/markdown";

    private final CaseAccess cases;
    private final GatherConversationFacts read;
    private final WriteInvitation invitations;
    private final Texts texts;

    ConversationResource(CaseAccess cases, GatherConversationFacts read, WriteInvitation invitations, Texts texts) {
        this.cases = cases;
        this.read = read;
        this.invitations = invitations;
        this.texts = texts;
    }

    /** The request for the meeting. */
    @GET
    @Path("request")
    @Transactional
    @Operation(
            summary = "Get the request for the conversation",
            description =
                    "A message to the direct manager, with names, role and target; as long as a planned meeting, else"
                            + " 30 minutes. Its words are the company's texts.")
    @APIResponse(responseCode = "409", description = "`no-manager`, or `case-state`: the decision is made")
    public RestResponse<ConversationLetter> request(UUID caseId, @Valid @BeanParam RequestedLanguage language) {
        VisibleCase open = ahead(caseId);
        CompanyPhrases phrases = texts.in(language.toAnswerIn());
        return answer(WriteLetters.request(read.pair(open), read.minutes(open.promotionCase()), phrases), phrases);
    }

    /** The agenda. */
    @GET
    @Path("agenda")
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Get the agenda of the conversation",
            description = "Six parts with the person's own facts as the manager sees them: at most five examples from"
                    + " shared evidence, at most five gaps, and dates in 3, 6 and 9 months from the planned day.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or for `Accept: text/markdown` as a text.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConversationAgenda.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "409", description = "`no-manager`, or `case-state`: the decision is made")
    public RestResponse<ConversationAgenda> agenda(UUID caseId, @Valid @BeanParam RequestedLanguage language) {
        VisibleCase open = ahead(caseId);
        CompanyPhrases phrases = texts.in(language.toAnswerIn());
        return answer(WriteAgenda.of(read.agenda(open), phrases), phrases);
    }

    /** The agenda as a text. */
    @GET
    @Path("agenda")
    @Transactional
    @Produces(MARKDOWN)
    @Operation(hidden = true)
    public RestResponse<String> agendaAsMarkdown(UUID caseId, @Valid @BeanParam RequestedLanguage language) {
        RestResponse<ConversationAgenda> agenda = agenda(caseId, language);
        return RestResponse.ResponseBuilder.ok(agenda.getEntity().markdown())
                .header(HttpHeaders.CONTENT_LANGUAGE, agenda.getHeaderString(HttpHeaders.CONTENT_LANGUAGE))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The invitation. */
    @GET
    @Path("invitation")
    @Transactional
    @Produces(WriteInvitation.CALENDAR)
    @Operation(
            summary = "Get the invitation to the conversation",
            description =
                    "The planned meeting for calendar programs (iCalendar, RFC 5545), private there. A meeting that"
                            + " was moved or cancelled replaces the one that a calendar has. No attendee is named, since no e-mail"
                            + " address is known here: invite the other person from your calendar.")
    @APIResponse(responseCode = "409", description = "`no-manager`, or `case-state`: the decision is made")
    public RestResponse<String> invitation(UUID caseId, @Valid @BeanParam RequestedLanguage language) {
        VisibleCase open = ahead(caseId);
        CompanyPhrases phrases = texts.in(language.toAnswerIn());
        return answer(invitations.of(open, read.pair(open), phrases), phrases);
    }

    /** The follow-up. */
    @GET
    @Path("follow-up")
    @Transactional
    @Operation(
            summary = "Get the follow-up of the conversation",
            description =
                    "A message to the direct manager that sums up what was agreed: the answer that was recorded, the"
                            + " open commitments of both sides, and the day to come back to it.")
    @APIResponse(responseCode = "409", description = "`no-manager`: there is nobody to write to")
    public RestResponse<ConversationLetter> followUp(UUID caseId, @Valid @BeanParam RequestedLanguage language) {
        VisibleCase open = owned(caseId);
        CompanyPhrases phrases = texts.in(language.toAnswerIn());
        return answer(WriteLetters.followUp(read.agreed(open), phrases), phrases);
    }

    private VisibleCase owned(UUID caseId) {
        VisibleCase open = cases.open(caseId, "conversation-read");
        open.require(Party.OWNER);
        return open;
    }

    /** A case whose promotion is still to be talked about. */
    private VisibleCase ahead(UUID caseId) {
        VisibleCase open = owned(caseId);
        return switch (open.promotionCase().state()) {
            case PREPARING, ASKED, ANSWERED, AGREED, APPEALED, SUBMITTED -> open;
            case PROMOTED, FOLLOW_THROUGH, COMPLETED, CLOSED ->
                throw new Conflict(
                        "case-state",
                        "The case is %s: there is nothing to ask for."
                                .formatted(open.promotionCase().state()));
        };
    }

    private static <T> RestResponse<T> answer(T body, CompanyPhrases phrases) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, phrases.language().key())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
