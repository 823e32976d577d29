package org.nextlevel.evidence.evidence.capture;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.guidance.SuggestionsView;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.evidence.evidence.reading.ReadEvidence;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;

/** What a piece of evidence seems to say, for its owner alone. */
@Path("/api/employees/{id}/evidence/{evidenceId}/suggestions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class SuggestionsResource {
    private final WriteAndGuide write;
    private final ReadEvidence read;
    private final CurrentEmployee signed;

    SuggestionsResource(WriteAndGuide write, ReadEvidence read, CurrentEmployee signed) {
        this.write = write;
        this.read = read;
        this.signed = signed;
    }

    /** Shows what a piece seems to say. */
    @GET
    @Operation(
            summary = "Get what a piece of evidence seems to say",
            description =
                    "Competencies at a level, the next one of the owner first; the kind of work; when it was; and amounts, before and "
                            + "after: each with its place in the text. Amounts, kinds and periods are read by fixed rules for English, "
                            + "competencies by a small model on the company's own machine. They are suggestions and count for nothing. "
                            + "Only for the owner.")
    @Expensive
    public SuggestionsView getSuggestions(String id, UUID evidenceId) {
        return read.suggestions(signed.named(id), evidenceId);
    }

    /** Accepts and dismisses suggestions. */
    @POST
    @Path("decisions")
    @Operation(
            summary = "Accept or dismiss suggestions",
            description =
                    "What is accepted becomes a claim, the kind, the period or a metric, and a revision like any other; what is "
                            + "dismissed is not suggested again. Only the owner.")
    @Problems("evidence-deleted")
    public RestResponse<EvidenceView> decideSuggestions(
            String id,
            UUID evidenceId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecideSuggestionsRequest request) {
        EvidenceView view = write.decide(signed.own(id), evidenceId, ifMatch, request);
        return Answer.ok(view, view.version());
    }
}
