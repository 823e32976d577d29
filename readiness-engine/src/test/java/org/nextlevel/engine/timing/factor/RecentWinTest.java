package org.nextlevel.engine.timing.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M5.1")
class RecentWinTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private final MajorWin older = win(1, "2026-04-10");
    private final MajorWin newer = win(2, "2026-05-31");

    @Test
    void severalWinsAreOneInfluenceUntilTheLastOfThemHasFaded() {
        assertThat(RecentWin.of(List.of(newer, older), DAY)).hasValueSatisfying(win -> {
            assertThat(win.wins()).containsExactly(older, newer);
            assertThat(win.from()).isEqualTo("2026-04-10");
            assertThat(win.to()).isEqualTo("2026-08-30");
        });
    }

    @Test
    void aWinFadesAfterThreeMonths() {
        assertThat(RecentWin.of(List.of(older), LocalDate.of(2026, 7, 9))).isPresent();
        assertThat(RecentWin.of(List.of(older), LocalDate.of(2026, 7, 10))).isEmpty();
        assertThat(RecentWin.of(List.of(older), LocalDate.of(2026, 4, 9))).isEmpty();
        assertThat(RecentWin.of(List.of(), DAY)).isEmpty();
    }

    private static MajorWin win(int id, String on) {
        return new MajorWin(new UUID(0, id), LocalDate.parse(on), true, false, false);
    }
}
