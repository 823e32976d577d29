package org.nextlevel.advisor.promotion.overview;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.text.language.AnswerLanguage;
import org.nextlevel.kit.openapi.Negotiated;

/** The screen of a case over HTTP. */
@Path("/api/cases/{caseId}/overview")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Promotion cases")
public class CaseOverviewResource {
    private final ReadCaseOverview read;
    private final PeopleNames names;
    private final AnswerLanguage language;

    CaseOverviewResource(ReadCaseOverview read, PeopleNames names, AnswerLanguage language) {
        this.read = read;
        this.names = names;
        this.language = language;
    }

    /** Gives a case with all that belongs to it. */
    @GET
    @Negotiated(languages = {"en", "de"})
    @Operation(
            summary = "Get all that a case's screen shows",
            description = "The case with its requests, answers, decisions, commitments and proposal in one answer, each"
                    + " as far as its own path shows it to the caller. Lists are first pages of 50: `next` goes on at"
                    + " their own path. `promotionCase.version` is what `If-Match` of its moves names, in quotes.")
    public CaseOverview getCaseOverview(UUID caseId) {
        return names.in(read.read(caseId, language.get()));
    }
}
