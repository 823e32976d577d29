package org.nextlevel.advisor.readiness.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.signal.SignalFactors;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.evidence.Statement;
import org.nextlevel.engine.readiness.evidence.StatementOutcome;
import org.nextlevel.engine.timing.CaseStanding;
import org.nextlevel.engine.timing.factor.MajorWin;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.testkit.Golden;

/** Whole answers about timing, to be read and corrected by somebody who knows when to ask. */
@Tag("M5.1")
@Tag("M5.2")
@Tag("M5.3")
@Tag("M5.4")
class TimingGoldenTest {
    private static final UUID PERSON = new UUID(0, 1);

    static Stream<Golden> cases() {
        return Golden.of("timing");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAnswerIsTheOneAnExpertWouldGive(Golden golden) {
        golden.check(TimingGoldenTest::answer);
    }

    @Test
    void everyRowOfTimingHasACase() {
        assertThat(cases().flatMap(golden -> golden.mission().stream()).distinct())
                .contains("M5.1", "M5.2", "M5.3", "M5.4");
    }

    @Test
    void everyKindHasACase() {
        List<String> kinds = new ArrayList<>();
        cases().forEach(golden -> golden.check(given -> {
            TimingView answer = answer(given);
            Stream.concat(answer.signals().stream(), answer.upcoming().stream())
                    .forEach(one -> kinds.add(one.kind().name()));
            return answer;
        }));
        assertThat(kinds)
                .contains(Stream.of(TimingFactorKind.values()).map(Enum::name).toArray(String[]::new));
    }

    private static TimingView answer(JsonNode given) {
        Perspective perspective =
                given.path("perspective").asText("own").equals("own") ? Perspective.OWN : Perspective.SHARED;
        var timing = AssessTiming.assess(
                date(given, "positionSince"),
                signals(given),
                wins(given, perspective),
                perspective,
                date(given, "today"));
        return TimingView.of(
                PersonReference.of(PERSON),
                perspective,
                timing,
                CaseStanding.valueOf(given.path("case").asText("THERE")),
                timing.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                perspective == Perspective.OWN);
    }

    private static List<TimingFactor> signals(JsonNode given) {
        List<TimingFactor> signals = new ArrayList<>();
        for (JsonNode signal : given.path("signals")) {
            signals.add(SignalFactors.of(
                    signal.required("kind").asText(),
                    TimingFactorScope.valueOf(signal.required("scope").asText()),
                    TimingFactorSource.valueOf(signal.required("source").asText()),
                    TimingFactorConfidence.valueOf(signal.path("confidence").asText("HIGH")),
                    date(signal, "from"),
                    date(signal, "to"),
                    new UUID(1, signals.size() + 1)));
        }
        return signals;
    }

    /** What is private is read for the own perspective alone. */
    private static List<MajorWin> wins(JsonNode given, Perspective perspective) {
        List<EvidenceFact> evidence = new ArrayList<>();
        int id = 1;
        for (JsonNode piece : given.path("evidence")) {
            var fact = new EvidenceFact(
                    new UUID(2, id++),
                    PERSON,
                    date(piece, "done"),
                    piece.path("measured").asBoolean(false),
                    List.of(new EvidenceClaim(
                            "delivery", piece.required("level").asText(), null)),
                    words(piece));
            if (perspective == Perspective.OWN || piece.path("shared").asBoolean(true)) {
                evidence.add(fact);
            }
        }
        Set<String> above =
                given.path("levelsAbove").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
        return MajorWins.of(evidence, above);
    }

    private static List<Statement> words(JsonNode piece) {
        List<Statement> words = new ArrayList<>();
        for (JsonNode outcome : piece.path("othersSay")) {
            words.add(new Statement(
                    new UUID(3, words.size()),
                    StatementOutcome.valueOf(outcome.asText()),
                    Instant.EPOCH,
                    null,
                    null,
                    Set.of(),
                    null,
                    null,
                    piece.path("calledAWin").asBoolean(false)));
        }
        return words;
    }

    private static LocalDate date(JsonNode node, String property) {
        return node.hasNonNull(property) ? LocalDate.parse(node.path(property).asText()) : null;
    }
}
