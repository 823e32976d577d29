package org.nextlevel.advisor.promotion.conversation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationAgenda;
import org.nextlevel.advisor.promotion.conversation.letter.ConversationLetter;
import org.nextlevel.advisor.text.language.AnswerLanguage;
import org.nextlevel.kit.openapi.Negotiated;
import org.nextlevel.kit.openapi.Problems;

/** The words of a conversation over HTTP: for the case's owner alone, who changes and sends them. */
@Path("/api/cases/{caseId}/conversation")
@Authenticated
@RunOnVirtualThread
@Tag(
        name = "Conversation",
        description = "The conversation about a promotion: asking for it, holding it, summing it up.")
public class ConversationResource {
    private static final String MARKDOWN = "text/markdown";

    private final WriteConversation write;
    private final AnswerLanguage language;

    ConversationResource(WriteConversation write, AnswerLanguage language) {
        this.write = write;
        this.language = language;
    }

    /** Gives the message that asks for the conversation. */
    @GET
    @Path("request")
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Get the request for the conversation",
            description =
                    "A message to the direct manager, with names, role and target; as long as a planned meeting, else"
                            + " 30 minutes. Its words are the company's texts.")
    @Problems({"no-manager", "case-state"})
    public ConversationLetter getConversationRequest(UUID caseId) {
        return write.request(caseId, language.get());
    }

    /** Gives the agenda. */
    @GET
    @Path("agenda")
    @Produces(MediaType.APPLICATION_JSON)
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Get the agenda of the conversation",
            description = "Six parts with the person's own facts as the manager sees them: at most five examples from"
                    + " shared evidence, at most five gaps, and dates in 3, 6 and 9 months from the planned day.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or for `Accept: text/markdown` as a text.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConversationAgenda.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING))
            })
    @Problems({"no-manager", "case-state"})
    public ConversationAgenda getConversationAgenda(UUID caseId) {
        return write.agenda(caseId, language.get());
    }

    /** Gives the agenda as a text. */
    @GET
    @Path("agenda")
    @Produces(MARKDOWN)
    @Negotiated(languages = {"en", "de"})
    @Operation(hidden = true)
    public String getConversationAgendaAsMarkdown(UUID caseId) {
        return write.agenda(caseId, language.get()).markdown();
    }

    /** Gives the invitation for calendars. */
    @GET
    @Path("invitation")
    @Produces(WriteInvitation.CALENDAR)
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Get the invitation to the conversation",
            description =
                    "The planned meeting for calendar programs (iCalendar, RFC 5545), private there. A meeting that"
                            + " was moved or cancelled replaces the one that a calendar has. Where the directory has the mail"
                            + " addresses of both, it is a request (METHOD:REQUEST) that your manager's calendar offers to accept"
                            + " or decline once you send it; otherwise it is for your own calendar (METHOD:PUBLISH): invite the other"
                            + " person from there.")
    @APIResponse(
            responseCode = "200",
            description = "A calendar file.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @Problems({"no-manager", "case-state"})
    public String getConversationInvitation(UUID caseId) {
        return write.invitation(caseId, language.get());
    }

    /** Gives the message that sums up what was agreed. */
    @GET
    @Path("follow-up")
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Get the follow-up of the conversation",
            description =
                    "A message to the direct manager that sums up what was agreed: the answer that was recorded, the"
                            + " open commitments of both sides, and the day to come back to it.")
    @Problems("no-manager")
    public ConversationLetter getConversationFollowUp(UUID caseId) {
        return write.followUp(caseId, language.get());
    }
}
