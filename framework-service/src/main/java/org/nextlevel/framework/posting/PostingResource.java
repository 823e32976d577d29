package org.nextlevel.framework.posting;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.posting.matching.MatchPosting;
import org.nextlevel.framework.posting.matching.MatchedPosting;
import org.nextlevel.framework.posting.sentence.DecideSentenceRequest;
import org.nextlevel.framework.posting.sentence.PostingDecisionView;
import org.nextlevel.framework.wording.UploadedText;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Job postings, each for the employee who added it: nobody else sees it, HR included. */
@Path("/api/frameworks/{key}/postings")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Job postings", description = "What a posting asks for, in the competencies of a framework.")
public class PostingResource {
    private static final String ADD = "Add a job posting";
    private static final String ADD_DESCRIPTION =
            "Takes a posting as JSON, or its text or HTML page with `title` as a query parameter, up to 200 kB. Markup is dropped; at most "
                    + "50,000 characters and 300 sentences are read. Each sentence is matched with the competencies of the latest published "
                    + "version by a model on this machine; what is below the threshold stays unmatched. Suggestions count for nothing until the "
                    + "owner confirms them. Honours `Idempotency-Key`.";

    private final MatchPosting matchPosting;
    private final WritePosting writePosting;
    private final Postings postings;
    private final Frameworks frameworks;
    private final CurrentPerson person;

    PostingResource(
            MatchPosting matchPosting,
            WritePosting writePosting,
            Postings postings,
            Frameworks frameworks,
            CurrentPerson person) {
        this.matchPosting = matchPosting;
        this.writePosting = writePosting;
        this.postings = postings;
        this.frameworks = frameworks;
        this.person = person;
    }

    /** Adds a posting from its text. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(summary = ADD, description = ADD_DESCRIPTION)
    @APIResponse(
            responseCode = "201",
            description = "Added and matched; `Location` is the posting.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostingView.class)))
    @Expensive
    public RestResponse<PostingView> addPosting(String key, @Valid @NotNull AddPostingRequest request) {
        return added(key, request, "#/text");
    }

    /** Adds a posting from a file. */
    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @ResponseStatus(201)
    @Operation(summary = ADD, description = ADD_DESCRIPTION)
    @APIResponse(
            responseCode = "201",
            description = "Added and matched; `Location` is the posting.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostingView.class)))
    @Expensive
    public RestResponse<PostingView> uploadPosting(
            String key,
            @RestQuery
                    @Size(max = AddPostingRequest.LONGEST_TITLE)
                    @Parameter(
                            description = "Title of an uploaded text; JSON has its own.",
                            example = "Head of Engineering")
                    String title,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)),
                                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))
                            })
                    byte[] file) {
        var request = new AddPostingRequest(title, UploadedText.text(type, file), null);
        if (title == null || request.title().isEmpty()) {
            throw new Invalid(List.of(Violation.of("title", "must not be blank")));
        }
        return added(key, request, "#");
    }

    /** The caller's own postings, the newest first. */
    @GET
    @Operation(summary = "List one's own job postings", description = "The newest first. Nobody sees those of others.")
    public Page<ListedPosting> listPostings(String key, @Valid @BeanParam PageRequest page) {
        return postings.page(owner(), frameworks.requireByKey(key), page)
                .map(posting -> ListedPosting.of(posting, key));
    }

    /** One posting, whole. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a job posting",
            description =
                    "The whole text without markup; each sentence with the competency that is suggested for it, or none, and what "
                            + "its owner decided. Only for its owner; for others it does not exist.")
    public RestResponse<PostingView> getPosting(String key, UUID id) {
        PostingView view = writePosting.read(owner(), key, id);
        return Answer.ok(view, view.version());
    }

    /** Shows what was decided of a sentence. */
    @GET
    @Path("{id}/sentences/{number}/decision")
    @Operation(
            summary = "Get the decision on a sentence",
            description =
                    "What its owner decided, as it can be decided again; there is none before. Only for the owner.")
    public RestResponse<PostingDecisionView> getDecision(
            String key, UUID id, @Parameter(description = "Of the sentence, from 1.", example = "1") int number) {
        PostingView view = writePosting.read(owner(), key, id);
        return Answer.ok(view.decisionOn(number), view.version());
    }

    /** Confirms what a sentence asks for, or refuses it. */
    @PUT
    @Path("{id}/sentences/{number}/decision")
    @Operation(
            summary = "Decide on a sentence",
            description =
                    "Confirms the suggestion, confirms another competency or level, or refuses. Only what is confirmed counts. "
                            + "Deciding again replaces the former decision. Needs the `If-Match` of the posting.")
    public RestResponse<PostingView> decideSentence(
            String key,
            UUID id,
            @Parameter(description = "Of the sentence, from 1.", example = "1") int number,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecideSentenceRequest request) {
        PostingView view = writePosting.decide(owner(), key, id, number, ifMatch, request);
        return Answer.ok(view, view.version());
    }

    /** Erases a posting. */
    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Delete a job posting",
            description = "Erases it with its text and decisions for good; what was confirmed no longer counts.")
    public void deletePosting(String key, UUID id) {
        writePosting.erase(owner(), key, id);
    }

    private RestResponse<PostingView> added(String key, AddPostingRequest request, String place) {
        UUID owner = owner();
        MatchedPosting matched = matchPosting.match(key, request.text(), place);
        return writePosting.add(owner, key, new WritePosting.MatchedRequest(request, matched));
    }

    private UUID owner() {
        return person.require();
    }
}
