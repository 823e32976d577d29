package org.nextlevel.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final Logger logger = Logger.getLogger("org.nextlevel.sample");
    private final Printed printed = new Printed();

    @BeforeEach
    void print() {
        logger.setUseParentHandlers(false);
        logger.addHandler(printed);
    }

    @AfterEach
    void stopPrinting() {
        logger.removeHandler(printed);
        logger.setUseParentHandlers(true);
    }

    @Test
    void whatIsExpectedIsHeardAndNotPrinted() {
        try (var listener = Listener.listen(logger.getName(), "is away")) {
            logger.warning("the broker is away");
            assertThat(listener.heard()).isTrue();
        }
        assertThat(printed.messages).isEmpty();
    }

    @Test
    void anExceptionIsPartOfWhatIsSaid() {
        try (var listener = Listener.listen(logger.getName(), "the power is off")) {
            logger.log(Level.WARNING, "not done", new IllegalStateException("the power is off"));
            assertThat(listener.heard()).isTrue();
        }
        assertThat(printed.messages).isEmpty();
    }

    @Test
    void everythingElseIsPrinted() {
        try (var listener = Listener.listen(logger.getName(), "is away")) {
            logger.warning("the broker is back");
            assertThat(listener.heard()).isFalse();
        }
        logger.warning("the broker is away");
        assertThat(printed.messages).containsExactly("the broker is back", "the broker is away");
    }

    @Test
    void severalListenToOneLogger() {
        try (var first = Listener.listen(logger.getName(), "first");
                var second = Listener.listen(logger.getName(), "second")) {
            logger.warning("the first");
            logger.warning("the second");
            assertThat(first.heard()).isTrue();
            assertThat(second.heard()).isTrue();
        }
        assertThat(printed.messages).isEmpty();
    }

    private static final class Printed extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
