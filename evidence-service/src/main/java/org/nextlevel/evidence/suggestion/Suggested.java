package org.nextlevel.evidence.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.suggestion.period.SuggestedPeriod;
import org.nextlevel.evidence.suggestion.quantity.Quantity;
import org.nextlevel.wording.language.UnreadLanguage;

/**
 * What a text seems to say; every list is empty when it says nothing of the sort.
 *
 * @param competencies the likeliest first, at most three
 * @param periods in the order in which the text names them
 * @param quantities in the order in which the text names them
 * @param unread languages that parts of the text are written in and that nobody here reads
 */
public record Suggested(
        List<SuggestedCompetency> competencies,
        List<SuggestedPeriod> periods,
        List<Quantity> quantities,
        List<UnreadLanguage> unread,
        SuggestionProvenance provenance) {

    /**
     * How the competencies were found.
     *
     * @param threshold the score that the likeliest has at least; where none has, nothing is suggested
     */
    public record SuggestionProvenance(
            @Schema(examples = "all-minilm-l6-v2-q/0.36.2") String model,
            @Schema(examples = "0.38") double threshold) {}
}
