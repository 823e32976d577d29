package org.nextlevel.evidence.suggestion.demand;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.suggestion.Suggested;
import org.nextlevel.evidence.suggestion.SuggestedCompetency;
import org.nextlevel.evidence.suggestion.Suggestions;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What some demands seem to ask for; it counts for nothing until somebody takes it over.
 *
 * @param items one for each demand, in their order
 */
public record DemandSuggestionsView(List<DemandSuggestion> items, Suggested.SuggestionProvenance provenance) {

    /**
     * What a demand seems to ask for.
     *
     * @param competency absent when none is like enough
     * @param score 0 to 1, to four decimals; absent with it
     */
    public record DemandSuggestion(
            @Nullable NamedKey competency,
            @Nullable @Schema(examples = "0.5131") Double score) {
        private static DemandSuggestion of(Optional<SuggestedCompetency> suggested) {
            return new DemandSuggestion(
                    suggested.map(SuggestedCompetency::competency).orElse(null),
                    suggested.map(SuggestedCompetency::score).orElse(null));
        }
    }

    static DemandSuggestionsView of(List<Optional<SuggestedCompetency>> suggested) {
        return new DemandSuggestionsView(
                suggested.stream().map(DemandSuggestion::of).toList(), Suggestions.provenance());
    }
}
