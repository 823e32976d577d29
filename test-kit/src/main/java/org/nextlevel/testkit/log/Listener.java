package org.nextlevel.testkit.log;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** Waits at a logger for a message, keeps it from being printed, and lets everything else pass. */
final class Listener implements Filter, AutoCloseable {
    private final Logger logger;
    private final String says;
    private final Filter before;
    private final AtomicBoolean heard = new AtomicBoolean();

    private Listener(Logger logger, String says) {
        this.logger = logger;
        this.says = says;
        this.before = logger.getFilter();
    }

    static Listener listen(String logger, String says) {
        var listener = new Listener(Logger.getLogger(logger), says);
        listener.logger.setFilter(listener);
        return listener;
    }

    boolean heard() {
        return heard.get();
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (message(record).contains(says)) {
            heard.set(true);
            return false;
        }
        return before == null || before.isLoggable(record);
    }

    @Override
    public void close() {
        logger.setFilter(before);
    }

    /** The first line as it is printed: a message, and the exception that it is about. */
    private static String message(LogRecord record) {
        String message = ExtLogRecord.wrap(record).getFormattedMessage();
        return record.getThrown() == null ? message : message + ": " + record.getThrown();
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(logger.getName(), says);
    }
}
