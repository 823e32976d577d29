package org.nextlevel.evidence.suggestion.demand;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.suggestion.Suggestions;
import org.nextlevel.kit.load.Expensive;

/** What demands seem to ask for, for everybody who may read frameworks. */
@Path("/api/employees/competency-suggestions")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class DemandSuggestionResource {
    private final Suggestions suggestions;

    DemandSuggestionResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Suggests a competency for each of some demands. */
    @POST
    @Operation(
            summary = "Suggest which competencies demands ask for",
            description =
                    "For each demand in somebody's own words, such as a point that a manager names as missing, the competency of the "
                            + "framework's latest version that is likest to it, by a small model on the company's own machine; none where "
                            + "none is like enough. A demand in a language that nobody here reads says so in `unread`. Nothing is kept, and a suggestion counts for nothing.")
    @Expensive
    public DemandSuggestionsView suggestForDemands(@Valid @NotNull SuggestForDemandsRequest request) {
        return DemandSuggestionsView.of(
                suggestions.meantBy(request.demands(), request.framework(), request.level()), suggestions.provenance());
    }
}
