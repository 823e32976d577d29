package org.nextlevel.evidence.evidence.guidance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.suggestion.Suggested;
import org.nextlevel.evidence.suggestion.SuggestedCompetency;
import org.nextlevel.evidence.suggestion.period.SuggestedPeriod;
import org.nextlevel.evidence.suggestion.quantity.Quantity;
import org.nextlevel.wording.language.UnreadLanguage;

/**
 * What a piece of evidence seems to say, for its owner to accept or dismiss; until then none of it counts for anything.
 * What is accepted already, or dismissed, is not in it. The ids stay the same while the text does.
 *
 * @param text that it was read from, and in which the places are: the summary and, after an empty line, the narrative
 * @param competencies the likeliest first, at most three
 * @param kinds the likeliest first, at most two; none when the evidence has a kind
 * @param periods in the order in which the text names them
 * @param quantities in the order in which the text names them; empty when it names none, which is where a number would help
 * @param unread languages that parts of the text are written in and that nobody here reads: no competency is suggested for those
 */
public record SuggestionsView(
        @Schema(examples = "Mentored 3 junior developers") String text,
        List<CompetencySuggestion> competencies,
        List<KindSuggestion> kinds,
        List<PeriodSuggestion> periods,
        List<QuantitySuggestion> quantities,
        List<UnreadLanguage> unread,
        Suggested.SuggestionProvenance provenance) {

    /** A competency to claim. */
    public record CompetencySuggestion(
            @Schema(examples = "competency:people-development")
            String id,

            @JsonUnwrapped SuggestedCompetency suggested) {}

    /** A kind of work. */
    public record KindSuggestion(
            @Schema(examples = "kind:MENTORING") String id,
            @JsonUnwrapped SuggestedKind suggested) {}

    /** When it was done. */
    public record PeriodSuggestion(
            @Schema(examples = "period:2026-01-01/2026-03-31")
            String id,

            @JsonUnwrapped SuggestedPeriod suggested) {}

    /** A number to keep as a metric. */
    public record QuantitySuggestion(
            @Schema(examples = "quantity:3 junior developers")
            String id,

            @JsonUnwrapped Quantity suggested) {}

    /** What is neither told by the content already nor dismissed. */
    static SuggestionsView open(
            String text,
            Suggested suggested,
            List<SuggestedKind> kinds,
            EvidenceContent content,
            Set<String> dismissed) {
        AcceptSuggestions accepting = new AcceptSuggestions(content);
        Predicate<String> isOpen = id -> !dismissed.contains(id);
        return new SuggestionsView(
                text,
                suggested.competencies().stream()
                        .filter(one -> !accepting.claims(one))
                        .map(one -> new CompetencySuggestion(
                                "competency:" + one.competency().key(), one))
                        .filter(one -> isOpen.test(one.id()))
                        .toList(),
                kinds.stream()
                        .filter(_ -> content.kind() == null)
                        .map(one -> new KindSuggestion("kind:" + one.kind(), one))
                        .filter(one -> isOpen.test(one.id()))
                        .toList(),
                suggested.periods().stream()
                        .filter(one -> !accepting.spans(one))
                        .map(one -> new PeriodSuggestion("period:" + one.from() + "/" + one.until(), one))
                        .filter(one -> isOpen.test(one.id()))
                        .toList(),
                suggested.quantities().stream()
                        .filter(one -> !accepting.measures(one))
                        .map(one -> new QuantitySuggestion("quantity:" + one.text(), one))
                        .filter(one -> isOpen.test(one.id()))
                        .toList(),
                suggested.unread(),
                suggested.provenance());
    }

    /** What is suggested, by the ids of suggestions. */
    Map<String, Object> byId() {
        Map<String, Object> all = new HashMap<>();
        competencies.forEach(one -> all.putIfAbsent(one.id(), one.suggested()));
        kinds.forEach(one -> all.putIfAbsent(one.id(), one.suggested()));
        periods.forEach(one -> all.putIfAbsent(one.id(), one.suggested()));
        quantities.forEach(one -> all.putIfAbsent(one.id(), one.suggested()));
        return all;
    }
}
