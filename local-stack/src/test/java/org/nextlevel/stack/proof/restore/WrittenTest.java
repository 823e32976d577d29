package org.nextlevel.stack.proof.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenTest {
    private static final Instant MOMENT = Instant.parse("2026-11-29T10:00:05Z");

    private static final Written WRITTEN = new Written(
            Map.of("early", at(1, 2), "late", at(6, 7), "meanwhile", at(4, 6)),
            Map.of("first", at(1, 2), "second", at(3, 4), "third", at(4, 6), "fourth", at(7, 8)));

    @Test
    void whatIsUnderWayAtAMomentIsNeitherBeforeItNorAfterIt() {
        assertThat(WRITTEN.those(write -> write.isBefore(MOMENT))).containsExactly("early");
        assertThat(WRITTEN.those(write -> write.isAfter(MOMENT))).containsExactly("late");
    }

    @Test
    void theTitleOfAMomentIsTheLastBeforeItOrOneThatWasUnderWay() {
        assertThat(WRITTEN.against("second", MOMENT)).isEmpty();
        assertThat(WRITTEN.against("third", MOMENT)).isEmpty();
    }

    @Test
    void anEarlierTitleALaterOneAndOneThatNobodyWroteAreNotThatOfTheMoment() {
        assertThat(WRITTEN.against("first", MOMENT)).containsExactly("second");
        assertThat(WRITTEN.against("fourth", MOMENT)).containsExactly("fourth");
        assertThat(WRITTEN.against("", MOMENT)).containsExactly("");
    }

    private static Write at(int sent, int acknowledged) {
        return new Write(second(sent), second(acknowledged));
    }

    private static Instant second(int second) {
        return Instant.parse("2026-11-29T10:00:0%dZ".formatted(second));
    }
}
