package org.nextlevel.engine.readiness.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.requirement.LevelStep;
import org.nextlevel.sentence.Sentence;

/**
 * One thing that could be done, or waited for.
 *
 * @param expectationId the requirement that it is for; null for waiting, as the three after it
 * @param level the level that the work is at
 * @param levelName what people call it
 * @param pieces how many further pieces of evidence, or how many that are there; 0 for waiting
 * @param evidence the pieces to be confirmed; empty otherwise
 * @param until the first day on which time has done it, or from which further work shows that it lasts; null for anything
 *     else
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReadinessStep(
        ReadinessStepKind kind,
        @Schema(examples = "senior-1.communication") String expectationId,
        @Schema(examples = "communication") String competency,
        @Schema(examples = "Communication") String name,
        @Schema(examples = "senior-1") String level,
        @JsonIgnore String levelName,
        @Schema(examples = "1") int pieces,
        List<UUID> evidence,
        @Schema(examples = "2026-11-14") LocalDate until) {

    /** How many things somebody has to do: each piece and each confirmation is one. */
    @JsonIgnore
    int effort() {
        return kind == ReadinessStepKind.LOG_CONFIRMED ? 2 * pieces : pieces;
    }

    /** The changes that are one smaller; waiting has none. */
    private List<ReadinessStep> smaller() {
        return switch (kind) {
            case WAIT -> List.of();
            case CONFIRM -> pieces == 1 ? List.of() : List.of(of(kind, pieces - 1, evidence.subList(0, pieces - 1)));
            case LOG -> pieces == 1 ? List.of() : List.of(of(kind, pieces - 1, evidence));
            case LOG_CONFIRMED ->
                pieces == 1
                        ? List.of(of(ReadinessStepKind.LOG, 1, evidence))
                        : List.of(of(ReadinessStepKind.LOG, pieces, evidence), of(kind, pieces - 1, evidence));
        };
    }

    private ReadinessStep of(ReadinessStepKind other, int number, List<UUID> which) {
        return new ReadinessStep(other, expectationId, competency, name, level, levelName, number, which, until);
    }

    /** What would do instead if it did: fewer pieces or, where ratings count, as many at a lower level, the lowest first. */
    @JsonIgnore
    List<ReadinessStep> lessFor(ReadinessQuestion question) {
        boolean isWork = kind == ReadinessStepKind.LOG || kind == ReadinessStepKind.LOG_CONFIRMED;
        Stream<ReadinessStep> lower = question.requirements().stream()
                .filter(one -> isWork
                        && question.policy().readsRatings()
                        && one.expectationId().equals(expectationId))
                .flatMap(one -> one.rungs().stream().sorted(Comparator.comparing(LevelStep::position)))
                .takeWhile(rung -> !rung.level().equals(level))
                .map(this::at);
        return Stream.concat(smaller().stream(), lower).toList();
    }

    private ReadinessStep at(LevelStep rung) {
        return new ReadinessStep(
                kind, expectationId, competency, name, rung.level(), rung.name(), pieces, evidence, until);
    }

    /** The same work, done on a later day. */
    @JsonIgnore
    ReadinessStep on(LocalDate day) {
        return new ReadinessStep(kind, expectationId, competency, name, level, levelName, pieces, evidence, day);
    }

    /** In words, without a full stop. */
    @JsonIgnore
    String words() {
        return kind == ReadinessStepKind.WAIT || until == null
                ? what()
                : Sentence.say("%s from %s on", what().replaceFirst(",$", ""), until);
    }

    private String what() {
        boolean one = pieces == 1;
        return switch (kind) {
            case WAIT -> Sentence.say("waiting until %s", until);
            case CONFIRM ->
                one
                        ? Sentence.say(
                                "a confirmation by a colleague or manager of one piece that is there for %s", name)
                        : Sentence.say(
                                "a confirmation by a colleague or manager of %d pieces that are there for %s",
                                pieces, name);
            case LOG ->
                one
                        ? Sentence.say("one more piece of evidence for %s at %s", name, levelName)
                        : Sentence.say("%d more pieces of evidence for %s at %s", pieces, name, levelName);
            case LOG_CONFIRMED ->
                one
                        ? Sentence.say(
                                "one more piece of evidence for %s at %s, confirmed by a colleague or manager,",
                                name, levelName)
                        : Sentence.say(
                                "%d more pieces of evidence for %s at %s, confirmed by a colleague or manager,",
                                pieces, name, levelName);
        };
    }
}
