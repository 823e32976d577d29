package org.nextlevel.engine.readiness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.engine.readiness.evidence.EvidenceForRequirement;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.sentence.Sentence;

/**
 * The work that an answer rests on: the pieces that count for what is demonstrated.
 *
 * @param pieces how many; those that say the same in the same words are one
 * @param confirmers how many people confirmed any of them
 * @param from the day of the first; null when there is none
 * @param until the day of the latest; null when there is none
 */
public record Basis(
        @Schema(examples = "5") int pieces,
        @Schema(examples = "3") int confirmers,

        @Nullable @Schema(examples = "2025-09-12") LocalDate from,

        @Nullable @Schema(examples = "2026-06-03") LocalDate until,

        String sentence) {
    static Basis of(List<RequirementFinding> required) {
        List<EvidenceForRequirement> counting = required.stream()
                .filter(RequirementFinding::demonstrated)
                .flatMap(finding -> finding.counting().stream())
                .toList();
        int pieces = (int)
                counting.stream().map(EvidenceForRequirement::text).distinct().count();
        List<UUID> confirmers = counting.stream()
                .flatMap(EvidenceForRequirement::confirmers)
                .distinct()
                .toList();
        Span span = Span.of(required);
        return new Basis(
                pieces,
                confirmers.size(),
                span.from(),
                span.until(),
                sentence(pieces, confirmers.size(), span.from(), span.until()));
    }

    private static String sentence(int pieces, int confirmers, LocalDate from, LocalDate until) {
        if (pieces == 0) {
            return Sentence.of("It rests on no evidence yet.");
        }
        String work = work(pieces, YearMonth.from(from), YearMonth.from(until));
        String who = switch (confirmers) {
            case 0 -> Sentence.of(", confirmed by nobody.");
            case 1 -> Sentence.of(", confirmed by one person.");
            default -> Sentence.say(", confirmed by %d people.", confirmers);
        };
        return work + who;
    }

    private static String work(int pieces, YearMonth from, YearMonth until) {
        if (pieces == 1) {
            return Sentence.say("It rests on one piece of evidence of %s", from);
        }
        return from.equals(until)
                ? Sentence.say("It rests on %d pieces of evidence of %s", pieces, from)
                : Sentence.say("It rests on %d pieces of evidence from %s to %s", pieces, from, until);
    }

    /**
     * The days between which the pieces lie that count for what is demonstrated; both null when there is none.
     *
     * @param from the day of the first
     * @param until the day of the latest
     */
    record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
        static Span of(List<RequirementFinding> required) {
            // What counts for a requirement comes oldest first.
            List<List<EvidenceForRequirement>> counting = required.stream()
                    .filter(RequirementFinding::demonstrated)
                    .map(RequirementFinding::counting)
                    .toList();
            return new Span(
                    counting.stream()
                            .map(pieces -> pieces.getFirst().occurredOn())
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    counting.stream()
                            .map(pieces -> pieces.getLast().occurredOn())
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }
}
