package org.nextlevel.advisor.readiness.reassessment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what this thread asks of PostgreSQL, whoever in it asks: the driver tells each statement that it binds. */
public final class Statements {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private Statements() {}

    /** How many statements work binds that runs in this thread. */
    public static int during(Runnable work) {
        var counter = new Counter(Thread.currentThread());
        Level level = DRIVER.getLevel();
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
        DRIVER.setLevel(Level.FINEST);
        try {
            work.run();
            return counter.statements.get();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.removeHandler(counter);
            DRIVER.setUseParentHandlers(true);
        }
    }

    private static final class Counter extends Handler {
        private final AtomicInteger statements = new AtomicInteger();
        private final Thread counted;

        private Counter(Thread counted) {
            this.counted = counted;
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord told) {
            if (Thread.currentThread() == counted && told.getMessage().contains("FE=> Bind(")) {
                statements.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
