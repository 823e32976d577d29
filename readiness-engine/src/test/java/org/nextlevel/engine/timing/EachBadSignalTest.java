package org.nextlevel.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.testkit.seed.EverySeed;

/** Each bad signal of M5.2 moves the verdict by a rule of its own, and no headline contradicts the list beneath it. */
@Tag("M5.2")
@Tag("M5.3")
class EachBadSignalTest {
    private static final LocalDate TODAY = RandomTimes.TODAY;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "LAYOFFS, HIGH, WAIT",
        "LAYOFFS, MEDIUM, PREPARE",
        "LAYOFFS, LOW, ASK_NOW",
        "HIRING_FREEZE, HIGH, WAIT",
        "HIRING_FREEZE, MEDIUM, PREPARE",
        "HIRING_FREEZE, LOW, ASK_NOW",
        "RECENT_MISTAKE, HIGH, WAIT",
        "RECENT_MISTAKE, MEDIUM, PREPARE",
        "RECENT_MISTAKE, LOW, ASK_NOW",
        "MANAGER_OVERWHELMED, HIGH, PREPARE",
        "MANAGER_OVERWHELMED, MEDIUM, PREPARE",
        "MANAGER_OVERWHELMED, LOW, ASK_NOW",
        "WEAK_FINANCIALS, HIGH, WAIT",
        "WEAK_FINANCIALS, MEDIUM, PREPARE",
        "WEAK_FINANCIALS, LOW, ASK_NOW",
        "SHORT_TENURE, HIGH, WAIT",
        "SHORT_TENURE, MEDIUM, PREPARE",
        "SHORT_TENURE, LOW, ASK_NOW"
    })
    void whateverElseIsGood(TimingFactorKind kind, TimingFactorConfidence confidence, WhenToAsk verdict) {
        List<TimingFactor> known =
                Stream.concat(good(), Stream.of(stated(kind, confidence))).toList();
        TimingVerdict timing = Timing.assess(null, known, TODAY);
        assertThat(timing.verdict()).isEqualTo(verdict);
        for (CaseStanding standing : CaseStanding.values()) {
            String headline = TimingSentences.headline(timing, standing);
            assertThat(headline.contains(kind.noun())).as(headline).isEqualTo(verdict != WhenToAsk.ASK_NOW);
        }
    }

    @Test
    void everyBadKindIsInTheTable() {
        var table = Arrays.stream(EachBadSignalTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(rows -> Arrays.stream(rows.value()))
                .map(row -> row.split(", ")[0] + row.split(", ")[1])
                .collect(Collectors.toSet());
        assertThat(bad().flatMap(kind -> Arrays.stream(TimingFactorConfidence.values())
                        .map(confidence -> kind.name() + confidence.name())))
                .allSatisfy(row -> assertThat(table).contains(row));
    }

    @EverySeed
    void noHeadlineContradictsTheListBeneathIt(long seed) {
        var times = new RandomTimes(seed);
        TimingVerdict timing = Timing.assess(times.positionSince(), times.some(), TODAY);
        Set<String> against = nouns(timing, TimingFactorDirection.BAD);
        Set<String> forAsking = nouns(timing, TimingFactorDirection.GOOD);
        for (CaseStanding standing : CaseStanding.values()) {
            String headline = TimingSentences.headline(timing, standing);
            if (!against.isEmpty()) {
                assertThat(headline)
                        .doesNotContain("nothing known stands in the way")
                        .doesNotStartWith("Ask now");
                assertThat(against).anySatisfy(noun -> assertThat(headline).contains(noun));
            }
            if (timing.verdict() != WhenToAsk.PREPARE || !against.isEmpty()) {
                assertThat(forAsking).allSatisfy(noun -> assertThat(headline).contains(noun));
            }
            if (standing == CaseStanding.NOT_THERE) {
                assertThat(headline).doesNotContain("Ask now", "then ask.");
            }
        }
    }

    private static Set<String> nouns(TimingVerdict timing, TimingFactorDirection direction) {
        return timing.inForce().stream()
                .filter(one -> one.kind().direction() == direction && one.counts() > 0)
                .map(one -> one.kind().noun())
                .collect(Collectors.toSet());
    }

    private static Stream<TimingFactorKind> bad() {
        return Arrays.stream(TimingFactorKind.values()).filter(kind -> kind.direction() == TimingFactorDirection.BAD);
    }

    /** All that can be good. */
    private static Stream<TimingFactor> good() {
        return Arrays.stream(TimingFactorKind.values())
                .filter(kind -> kind.direction() == TimingFactorDirection.GOOD)
                .map(kind -> stated(kind, TimingFactorConfidence.HIGH));
    }

    private static TimingFactor stated(TimingFactorKind kind, TimingFactorConfidence confidence) {
        return new TimingFactor(
                kind,
                confidence,
                TimingFactorSource.HR,
                TimingFactorScope.COMPANY,
                TODAY.minusDays(10),
                TODAY.plusDays(10),
                new UUID(kind.ordinal(), confidence.ordinal()),
                List.of());
    }
}
