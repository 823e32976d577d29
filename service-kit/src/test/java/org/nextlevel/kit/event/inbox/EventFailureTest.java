package org.nextlevel.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFailureTest {
    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_AWAY",
        "53300, DATABASE_AWAY",
        "57P01, DATABASE_AWAY",
        "58030, DATABASE_AWAY",
        "40001, DATABASE_AWAY",
        "40P01, DATABASE_AWAY",
        "25006, DATABASE_AWAY",
        "25P03, DATABASE_AWAY",
        "23505, MAY_PASS",
        "25P01, MAY_PASS",
        "25P02, MAY_PASS",
        "XX000, MAY_PASS",
        "55P03, MAY_PASS",
        "0, MAY_PASS",
        ", MAY_PASS",
        "22021, LASTING",
        "23502, LASTING",
        "42501, LASTING",
        "NLV01, VERSION_JUMP"
    })
    void theStateOfTheDatabaseDecides(String state, EventFailure expected) {
        assertThat(EventFailure.of(new IllegalStateException(new SQLException("words", state))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'Sorry, acquisition timeout!'", "Acquisition timeout while waiting for new connection"})
    void aFullPoolPasses(String words) {
        assertThat(EventFailure.of(new SQLException(words))).isEqualTo(EventFailure.DATABASE_AWAY);
    }

    @Test
    void aLostUpdateMayPass() {
        assertThat(EventFailure.of(new IllegalStateException(new OptimisticLockException())))
                .isEqualTo(EventFailure.MAY_PASS);
    }

    @Test
    void whatIsNotOfTheDatabaseLasts() {
        assertThat(EventFailure.of(new IllegalArgumentException("not readable")))
                .isEqualTo(EventFailure.LASTING);
    }

    @Test
    void whatWasSuppressedCountsToo() {
        var commit = new IllegalStateException("commit");
        commit.addSuppressed(new IllegalStateException(new SQLException("gone", "08006")));
        assertThat(EventFailure.of(commit)).isEqualTo(EventFailure.DATABASE_AWAY);
    }

    @Test
    void theNextFailureOfABatchCountsToo() {
        var batch = new SQLException("batch", "23502");
        batch.setNextException(new SQLException("gone", "08006"));
        assertThat(EventFailure.of(batch)).isEqualTo(EventFailure.DATABASE_AWAY);
    }

    @Test
    void aCircleEnds() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);
        assertThat(EventFailure.of(first)).isEqualTo(EventFailure.LASTING);
    }

    @Test
    void anEndlessChainEnds() {
        Throwable chain = new SQLException("too deep to be seen", "08006");
        for (int i = 0; i < 200; i++) {
            chain = new IllegalStateException("level", chain);
        }
        assertThat(EventFailure.of(chain)).isEqualTo(EventFailure.LASTING);
    }
}
