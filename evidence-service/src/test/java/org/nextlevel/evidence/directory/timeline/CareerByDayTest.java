package org.nextlevel.evidence.directory.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.testkit.seed.EverySeed;

/** A career is the sum of what holds from which day on. */
@Tag("M10.1")
class CareerByDayTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final UUID MAREK = new UUID(0, 1);
    private static final UUID NADIA = new UUID(0, 2);
    private final List<DatedFact> hired = List.of(position("one", 0), manager(MAREK, 0));

    @Test
    void aManagerToldOfAPastDayIsTheManagerUntilTheNextWasTold() {
        assertThat(rows(position("two", 20), manager(NADIA, 10))).containsExactly("one 0 1", "one 10 2", "two 20 2");
        assertThat(rows(position("two", 20), manager(NADIA, 10), manager(MAREK, 15)))
                .containsExactly("one 0 1", "one 10 2", "one 15 1", "two 20 1");
    }

    @Test
    void whoComesBackIsInThePositionToldLast() {
        assertThat(rows(leaving(10), position("two", 15), back(20))).containsExactly("one 0 1 left 10", "two 20 1");
    }

    @Test
    void whoLeavesAndComesBackOnADayNeverLeft() {
        assertThat(rows(back(10), leaving(10), manager(NADIA, 10))).containsExactly("one 0 1", "one 10 2");
    }

    @Test
    void ofSeveralOnADayTheLastInTheOrderCounts() {
        assertThat(rows(sequence(position("three", 10), 2), position("two", 10)))
                .containsExactly("one 0 1", "three 10 1");
    }

    @Test
    void whatIsToldOfATimeBeforeTheFirstPositionIsTheBeginningOrNothing() {
        assertThat(rows(position("zero", -20), leaving(-30), manager(NADIA, -10)))
                .containsExactly("zero -20 none", "zero -10 2", "one 0 1");
    }

    @Test
    void whoseFirstDayIsToComeIsNotHereYet() {
        List<DatedFact> toCome = List.of(position("one", 30), manager(MAREK, 30), leaving(30));
        assertThat(CareerByDay.of(toCome).map(CareerByDayTest::rows)).contains(List.of("one 30 1 left 30"));
        List<DatedFact> begun = new ArrayList<>(toCome);
        begun.add(sequence(back(30), 1));
        assertThat(CareerByDay.of(begun).map(CareerByDayTest::rows)).contains(List.of("one 30 1"));
    }

    @Test
    void anEntryWrittenOtherwiseOvertakesWhatContradictsItAndNothingElse() {
        DatedFact two = position("two", 10);
        DatedFact nadia = manager(NADIA, 20);
        Career career = career(two, nadia).with(position("three", 30).position(), NADIA, day(40));
        assertThat(Agreement.between(all(two, nadia), career).outdated()).isEmpty();
        Career corrected = career(two, nadia).with(position("three", 10).position(), NADIA, day(40));
        assertThat(Agreement.between(all(two, nadia), corrected).outdated()).containsExactly(two);
    }

    @Test
    void whoWasToComeEarlierThanFirstSaidComesOnce() {
        List<DatedFact> later =
                List.of(sequence(position("one", 30), 0), sequence(manager(MAREK, 30), 0), sequence(leaving(30), 0));
        Career sooner = CareerByDay.of(List.of(position("one", 20), manager(MAREK, 20), leaving(20)))
                .orElseThrow();
        assertThat(Agreement.between(later, sooner).outdated()).hasSize(3);
    }

    @EverySeed
    void theOrderOfTellingDoesNotMatter(long seed) {
        var random = new Random(seed);
        List<DatedFact> facts = new ArrayList<>(all(random(random)));
        Career career = CareerByDay.of(facts).orElseThrow();
        Collections.shuffle(facts, random);
        assertThat(CareerByDay.of(facts)).contains(career);
    }

    /** Whatever was told and however the entry was written since, both say the same in the end. */
    @EverySeed
    void whatIsKeptAddsUpToTheCareerThatWasWritten(long seed) {
        var random = new Random(seed);
        List<DatedFact> facts = all(random(random));
        Career written = CareerByDay.of(all(random(random))).orElseThrow();
        Agreement agreement = Agreement.between(facts, written);
        List<DatedFact> kept = new ArrayList<>(facts);
        kept.removeAll(agreement.outdated());
        kept.addAll(agreement.missing());
        assertThat(CareerByDay.of(kept)).contains(written);
        assertThat(Agreement.between(kept, written)).isEqualTo(new Agreement(List.of(), List.of()));
    }

    private static DatedFact[] random(Random random) {
        return random.ints(8, -20, 60)
                .mapToObj(day -> switch (random.nextInt(4)) {
                    case 0 -> position("level-" + random.nextInt(3), day);
                    case 1 -> manager(random.nextBoolean() ? MAREK : random.nextBoolean() ? NADIA : null, day);
                    case 2 -> leaving(day);
                    default -> back(day);
                })
                .map(fact -> sequence(fact, random.nextInt(3)))
                .toArray(DatedFact[]::new);
    }

    private List<String> rows(DatedFact... told) {
        return rows(career(told));
    }

    private Career career(DatedFact... told) {
        return CareerByDay.of(all(told)).orElseThrow();
    }

    private List<DatedFact> all(DatedFact... told) {
        List<DatedFact> all = new ArrayList<>(hired);
        all.addAll(List.of(told));
        return all;
    }

    private static List<String> rows(Career career) {
        return career.held().stream().map(CareerByDayTest::row).toList();
    }

    private static String row(Tenure held) {
        return "%s %d %s%s"
                .formatted(
                        held.position().level(),
                        held.since().toEpochDay() - FIRST.toEpochDay(),
                        held.managerId() == null ? "none" : held.managerId().getLeastSignificantBits(),
                        held.leftOn() == null ? "" : " left " + (held.leftOn().toEpochDay() - FIRST.toEpochDay()));
    }

    private static DatedFact position(String level, int day) {
        return fact(CareerChangeKind.POSITION, day, new Position("craft", level, null, "Maker", null, day(day)), null);
    }

    private static DatedFact manager(UUID manager, int day) {
        return fact(CareerChangeKind.MANAGER, day, null, manager);
    }

    private static DatedFact leaving(int day) {
        return fact(CareerChangeKind.LEAVING, day, null, null);
    }

    private static DatedFact back(int day) {
        return fact(CareerChangeKind.RETURN, day, null, null);
    }

    private static DatedFact fact(CareerChangeKind kind, int day, Position position, UUID manager) {
        return new DatedFact(
                kind, day(day), 1, kind + (position == null ? "" : position.level()) + manager, position, manager);
    }

    private static DatedFact sequence(DatedFact fact, int sequence) {
        return new DatedFact(fact.kind(), fact.day(), sequence, fact.key(), fact.position(), fact.managerId());
    }

    private static LocalDate day(int day) {
        return FIRST.plusDays(day);
    }
}
