package org.nextlevel.evidence.directory.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("directory")
class CareerTest {
    private static final UUID MAREK = new UUID(0, 1);
    private static final UUID NEW_MANAGER = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private final Career hired = new Career(List.of(held("one", "2025-01-01", MAREK)));
    private final Career promoted = hired.with(position("two", "2026-02-01"), MAREK, TODAY);

    @Test
    void aPromotionEndsThePositionBefore() {
        assertThat(rows(promoted)).containsExactly("one 2025-01-01 2026-02-01 1", "two 2026-02-01 null 1");
    }

    @Test
    void sayingTheSameAgainIsTheSameCareer() {
        assertThat(promoted.with(position("two", "2026-02-01"), MAREK, TODAY)).isEqualTo(promoted);
    }

    @Test
    void anotherManagerIsOneFromTodayOnAndThePositionGoesOn() {
        Career career = promoted.with(position("two", "2026-02-01"), NEW_MANAGER, TODAY);
        assertThat(rows(career))
                .containsExactly("one 2025-01-01 2026-02-01 1", "two 2026-02-01 2026-06-01 1", "two 2026-06-01 null 2");
        assertThat(career.position().since()).isEqualTo("2026-02-01");
    }

    @Test
    void aManagerToldTwiceOnADayWasToldWronglyAtFirst() {
        Career career = promoted.with(position("two", "2026-02-01"), NEW_MANAGER, TODAY)
                .with(position("two", "2026-02-01"), null, TODAY);
        assertThat(rows(career)).last().isEqualTo("two 2026-06-01 null null");
        assertThat(career.held()).hasSize(3);
    }

    @Test
    void aNewManagerOfANewPositionIsOneFromItsFirstDay() {
        assertThat(rows(hired.with(position("two", "2026-02-01"), NEW_MANAGER, TODAY)))
                .containsExactly("one 2025-01-01 2026-02-01 1", "two 2026-02-01 null 2");
    }

    @Test
    void aLevelThatWasToldWronglyIsCorrectedUnderAllManagersOfThePosition() {
        Career career = promoted.with(position("two", "2026-02-01"), NEW_MANAGER, TODAY)
                .with(position("three", "2026-02-01"), NEW_MANAGER, TODAY);
        assertThat(rows(career))
                .containsExactly(
                        "one 2025-01-01 2026-02-01 1", "three 2026-02-01 2026-06-01 1", "three 2026-06-01 null 2");
    }

    @Test
    void aStartThatWasToldWronglyMovesWithoutEndingAnything() {
        assertThat(rows(promoted.with(position("two", "2026-03-01"), MAREK, TODAY)))
                .containsExactly("one 2025-01-01 2026-03-01 1", "two 2026-03-01 null 1");
        assertThat(rows(promoted.with(position("two", "2024-03-01"), MAREK, TODAY)))
                .containsExactly("two 2024-03-01 null 1");
    }

    @Test
    void aStartAfterTheChangeOfManagerLeavesTheLaterManagerAlone() {
        Career career = promoted.with(position("two", "2026-02-01"), NEW_MANAGER, TODAY);
        assertThat(rows(career.with(position("two", "2026-07-01"), NEW_MANAGER, TODAY)))
                .containsExactly("one 2025-01-01 2026-07-01 1", "two 2026-07-01 null 2");
    }

    @Test
    void whoComesBackHasAGapBetweenThePositions() {
        Career back =
                promoted.left(LocalDate.parse("2026-03-01")).back(position("two", "2026-05-01"), NEW_MANAGER, TODAY);
        assertThat(rows(back))
                .containsExactly("one 2025-01-01 2026-02-01 1", "two 2026-02-01 2026-03-01 1", "two 2026-05-01 null 2");
        assertThat(back.position().since()).isEqualTo("2026-05-01");
    }

    @Test
    void whoIsActiveAgainInTheSamePositionNeverLeft() {
        assertThat(promoted.left(LocalDate.parse("2026-03-01")).back(position("two", "2026-02-01"), MAREK, TODAY))
                .isEqualTo(promoted);
    }

    @Test
    void aPastPositionIsCorrectedBetweenItsNeighbours() {
        LocalDate first = LocalDate.parse("2025-01-01");
        assertThat(promoted.correcting(first, position("zero", "2024-06-01"), NEW_MANAGER)
                        .map(CareerTest::rows))
                .contains(List.of("zero 2024-06-01 2026-02-01 2", "two 2026-02-01 null 1"));
        assertThat(promoted.correcting(first, position("zero", "2026-02-01"), MAREK))
                .isEmpty();
    }

    @Test
    void aPastPositionThatNobodyKnewIsAdded() {
        LocalDate day = LocalDate.parse("2025-07-01");
        assertThat(promoted.correcting(day, position("half", "2025-07-01"), MAREK)
                        .map(CareerTest::rows))
                .contains(List.of(
                        "one 2025-01-01 2025-07-01 1", "half 2025-07-01 2026-02-01 1", "two 2026-02-01 null 1"));
    }

    @Test
    void theTimeAwayStaysWhenThePositionBeforeItIsCorrected() {
        Career back = promoted.left(LocalDate.parse("2026-03-01")).back(position("two", "2026-05-01"), MAREK, TODAY);
        LocalDate second = LocalDate.parse("2026-02-01");
        assertThat(rows(back.correcting(second, position("three", "2026-02-01"), MAREK)
                        .orElseThrow()))
                .contains("three 2026-02-01 2026-03-01 1");
        assertThat(back.correcting(second, position("two", "2026-03-01"), MAREK))
                .isEmpty();
    }

    private static List<String> rows(Career career) {
        return career.held().stream()
                .map(row -> "%s %s %s %s"
                        .formatted(
                                row.position().level(),
                                row.since(),
                                career.untilOf(row),
                                row.managerId() == null ? null : row.managerId().getLeastSignificantBits()))
                .toList();
    }

    private static Tenure held(String level, String since, UUID manager) {
        return new Tenure(position(level, since), manager, null);
    }

    private static Position position(String level, String since) {
        return new Position("craft", level, null, "Maker", null, LocalDate.parse(since));
    }
}
