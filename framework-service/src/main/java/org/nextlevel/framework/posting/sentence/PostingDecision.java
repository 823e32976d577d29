package org.nextlevel.framework.posting.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * @param also what it asks for beside that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostingDecision(
        boolean confirmed,
        @Nullable @Schema(examples = "budget") String competency,
        @Nullable @Schema(examples = "senior-manager") String level,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AskedCompetency> also) {
    /** Of former versions, in which one could be decided on, nothing further is known. */
    public PostingDecision {
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** All that it asks for; empty when refused. */
    public List<AskedCompetency> asked() {
        return confirmed
                ? Stream.concat(Stream.of(new AskedCompetency(competency, level)), also.stream())
                        .toList()
                : List.of();
    }

    /**
     * The decision in full: what the request leaves out is taken from the suggestions.
     *
     * @param suggestions the likeliest first; none when the sentence is unmatched
     * @param document of the version that the posting was matched with
     * @throws Invalid when it names nothing, or what the framework does not have
     */
    public static PostingDecision of(
            DecideSentenceRequest request, List<PostingSuggestion> suggestions, FrameworkDocument document) {
        if (!request.confirmed()) {
            return refusal(request);
        }
        List<Violation> faults = new ArrayList<>();
        String competency = competency(request, suggestions);
        AskedCompetency first = asked(competency, request.level(), suggestions);
        check(first, "#", document, faults);
        List<AskedCompetency> also = new ArrayList<>();
        for (DecideSentenceRequest.AskedCompetencyRequest one : request.also()) {
            AskedCompetency asked = asked(one.competency(), one.level(), suggestions);
            check(asked, "#/also/" + also.size(), document, faults);
            also.add(asked);
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new PostingDecision(true, first.competency(), first.level(), also);
    }

    private static AskedCompetency asked(String competency, String level, List<PostingSuggestion> suggestions) {
        return new AskedCompetency(
                competency,
                level != null
                        ? level
                        : suggestions.stream()
                                .filter(one -> one.competency().equals(competency) && one.level() != null)
                                .findFirst()
                                .map(PostingSuggestion::level)
                                .orElse(null));
    }

    private static void check(AskedCompetency asked, String place, FrameworkDocument document, List<Violation> faults) {
        if (document.competencies().stream().noneMatch(one -> one.key().equals(asked.competency()))) {
            faults.add(Violation.at(place + "/competency", "there is no competency '%s'", asked.competency()));
        }
        if (asked.level() == null) {
            faults.add(Violation.at(place + "/level", "none is suggested for this competency: name one"));
        } else if (document.levels().stream().noneMatch(one -> one.key().equals(asked.level()))) {
            faults.add(Violation.at(place + "/level", "there is no level '%s'", asked.level()));
        }
    }

    private static String competency(DecideSentenceRequest request, List<PostingSuggestion> suggestions) {
        if (request.competency() != null) {
            return request.competency();
        }
        if (suggestions.isEmpty()) {
            throw new Invalid("#/competency", "none is suggested for this sentence: name one");
        }
        return suggestions.getFirst().competency();
    }

    private static PostingDecision refusal(DecideSentenceRequest request) {
        if (request.competency() != null
                || request.level() != null
                || !request.also().isEmpty()) {
            throw new Invalid("#/confirmed", "a refusal names neither competency nor level");
        }
        return new PostingDecision(false, null, null, List.of());
    }
}
