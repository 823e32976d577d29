package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * What the owner of a posting decided about a sentence.
 *
 * @param confirmed whether the sentence asks for a competency
 * @param competency what it asks for; null when refused
 * @param level at which level; null when refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingDecision(
        boolean confirmed,
        @Nullable @Schema(examples = "budget") String competency,
        @Nullable @Schema(examples = "senior-manager") String level) {
    /**
     * The decision in full: what the request leaves out is taken from the suggestion.
     *
     * @param suggestion null when the sentence is unmatched
     * @param document of the version that the posting was matched with
     * @throws Invalid when it names nothing, or what the framework does not have
     */
    public static PostingDecision of(
            DecideSentenceRequest request, PostingSuggestion suggestion, FrameworkDocument document) {
        if (!request.confirmed()) {
            return refusal(request);
        }
        String competency = competency(request, suggestion);
        String level = request.level() == null
                        && suggestion != null
                        && suggestion.competency().equals(competency)
                ? suggestion.level()
                : request.level();
        List<Violation> faults = new ArrayList<>();
        if (document.competencies().stream().noneMatch(one -> one.key().equals(competency))) {
            faults.add(Violation.at("#/competency", "there is no competency '%s'", competency));
        }
        if (level == null) {
            faults.add(Violation.at("#/level", "none is suggested for this competency: name one"));
        } else if (document.levels().stream().noneMatch(one -> one.key().equals(level))) {
            faults.add(Violation.at("#/level", "there is no level '%s'", level));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new PostingDecision(true, competency, level);
    }

    private static String competency(DecideSentenceRequest request, PostingSuggestion suggestion) {
        if (request.competency() != null) {
            return request.competency();
        }
        if (suggestion == null) {
            throw new Invalid("#/competency", "none is suggested for this sentence: name one");
        }
        return suggestion.competency();
    }

    private static PostingDecision refusal(DecideSentenceRequest request) {
        if (request.competency() != null || request.level() != null) {
            throw new Invalid("#/confirmed", "a refusal names neither competency nor level");
        }
        return new PostingDecision(false, null, null);
    }
}
