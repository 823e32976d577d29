package org.nextlevel.evidence.suggestion.demand;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.suggestion.MeantCompetency;
import org.nextlevel.evidence.suggestion.Suggested;
import org.nextlevel.evidence.suggestion.SuggestedCompetency;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.wording.language.UnreadLanguage;

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
     * @param unread the language that the demand is written in, when nobody here reads it; otherwise absent
     */
    public record DemandSuggestion(
            @Nullable NamedKey competency,
            @Nullable @Schema(examples = "0.5131") Double score,
            @Nullable UnreadLanguage unread) {
        private static DemandSuggestion of(MeantCompetency meant) {
            return new DemandSuggestion(
                    meant.competency().map(SuggestedCompetency::competency).orElse(null),
                    meant.competency().map(SuggestedCompetency::score).orElse(null),
                    meant.unread().orElse(null));
        }
    }

    static DemandSuggestionsView of(List<MeantCompetency> meant, Suggested.SuggestionProvenance provenance) {
        return new DemandSuggestionsView(
                meant.stream().map(DemandSuggestion::of).toList(), provenance);
    }
}
