package org.nextlevel.engine.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.testkit.seed.EverySeed;

/** What holds whatever the times are; with each seed. */
@Tag("M5.3")
class TimingPropertyTest {
    private static final LocalDate TODAY = RandomTimes.TODAY;

    @EverySeed
    void theOrderIsIrrelevant(long seed) {
        var times = new RandomTimes(seed);
        LocalDate since = times.positionSince();
        List<TimingFactor> known = new ArrayList<>(times.some());
        TimingVerdict timing = Timing.assess(since, known, TODAY);
        Collections.shuffle(known, new Random(seed));
        assertThat(Timing.assess(since, known, TODAY)).isEqualTo(timing);
    }

    @EverySeed
    void somethingGoodNeverWorsensTheVerdict(long seed) {
        var times = new RandomTimes(seed);
        LocalDate since = times.positionSince();
        List<TimingFactor> known = times.some();
        TimingFactor good = times.pointing(TimingFactorDirection.GOOD);
        for (LocalDate day : days().toList()) {
            assertThat(verdict(since, with(known, good), day)).isGreaterThanOrEqualTo(verdict(since, known, day));
        }
    }

    @EverySeed
    void somethingBadNeverImprovesTheVerdict(long seed) {
        var times = new RandomTimes(seed);
        LocalDate since = times.positionSince();
        List<TimingFactor> known = times.some();
        TimingFactor bad = times.pointing(TimingFactorDirection.BAD);
        for (LocalDate day : days().toList()) {
            assertThat(verdict(since, with(known, bad), day)).isLessThanOrEqualTo(verdict(since, known, day));
        }
    }

    @EverySeed
    void theEarliestBetterDateIsTheFirstOfAllDaysWithABetterVerdict(long seed) {
        var times = new RandomTimes(seed);
        LocalDate since = times.positionSince();
        List<TimingFactor> known = times.some();
        TimingVerdict timing = Timing.assess(since, known, TODAY);
        Optional<LocalDate> better = days().skip(1)
                .filter(day -> verdict(since, known, day).compareTo(timing.verdict()) > 0)
                .findFirst();
        assertThat(Optional.ofNullable(timing.earliestBetterDate())).isEqualTo(better);
        assertThat(Optional.ofNullable(timing.then())).isEqualTo(better.map(day -> verdict(since, known, day)));
    }

    @EverySeed
    void whatIsListedAddsUpToTheSum(long seed) {
        var times = new RandomTimes(seed);
        TimingVerdict timing = Timing.assess(times.positionSince(), times.some(), TODAY);
        int sum = timing.inForce().stream()
                .mapToInt(one ->
                        one.kind().direction() == TimingFactorDirection.GOOD ? timing.counts(one) : -timing.counts(one))
                .sum();
        assertThat(timing.sum()).isEqualTo(sum);
        assertThat(timing.verdict() == WhenToAsk.WAIT)
                .isEqualTo(!timing.blocking().isEmpty());
    }

    /** Today and each day until the last known window is over. */
    private static Stream<LocalDate> days() {
        return TODAY.datesUntil(TODAY.plusDays(600));
    }

    private static WhenToAsk verdict(LocalDate since, List<TimingFactor> known, LocalDate day) {
        return Timing.assess(since, known, day).verdict();
    }

    private static List<TimingFactor> with(List<TimingFactor> known, TimingFactor another) {
        return Stream.concat(known.stream(), Stream.of(another)).toList();
    }
}
