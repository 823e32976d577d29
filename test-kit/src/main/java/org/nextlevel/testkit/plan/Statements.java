package org.nextlevel.testkit.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is asked of PostgreSQL, whoever asks: the driver tells each statement that it binds. */
public final class Statements {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final Pattern PARSED =
            Pattern.compile(".*FE=> Parse\\(stmt=[^,]*,query=\"(.*)\",oids=.*", Pattern.DOTALL);

    private static final String BEGIN = "BEGIN";
    private static final String OF_REQUESTS = "quarkus-virtual-thread-";

    private static final int TIMES = 3;

    private Statements() {}

    /** What work needs that is done three times: of what is kept in memory for a while, some time reads it again. */
    public static int fewestDuring(Runnable work) {
        return IntStream.range(0, TIMES).map(_ -> during(work)).min().orElseThrow();
    }

    /** The same of what requests have carried out. */
    public static List<String> fewestOf(String tenant, Runnable work) {
        return IntStream.range(0, TIMES)
                .mapToObj(_ -> of(tenant, work))
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    /** How many statements work binds that runs in this thread. */
    public static int during(Runnable work) {
        Thread counted = Thread.currentThread();
        var told = new Told(thread -> thread == counted);
        told.listen(work);
        return (int) told.bound.stream().filter(one -> !one.begins()).count();
    }

    /**
     * The statements that requests have carried out for a tenant while something is done, in their order: without what begins a
     * transaction for the tenant and what ends it, and without what goes on in the background. Of what was prepared before, the text is
     * not known.
     */
    public static List<String> of(String tenant, Runnable work) {
        var told = new Told(thread -> thread.getName().startsWith(OF_REQUESTS));
        told.listen(work);
        List<String> statements = new ArrayList<>();
        Set<Thread> begun = new HashSet<>();
        Set<Thread> opened = new HashSet<>();
        for (Bound one : told.bound) {
            if (one.begins()) {
                begun.add(one.thread());
            } else if (begun.remove(one.thread()) && one.hasOneParameter()) {
                if (one.names(tenant)) {
                    opened.add(one.thread());
                } else {
                    opened.remove(one.thread());
                }
            } else if (opened.contains(one.thread()) && !one.ends()) {
                statements.add(one.text());
            }
        }
        return statements;
    }

    /** @param text empty when it was prepared before */
    private record Bound(Thread thread, String message, String text) {
        boolean begins() {
            return message.equals(BEGIN);
        }

        /** Of what was prepared before and has no parameters, it is all that there is. */
        boolean ends() {
            return !message.contains(",$1=") && (text.isEmpty() || text.equals("COMMIT") || text.equals("ROLLBACK"));
        }

        boolean hasOneParameter() {
            return message.contains(",$1=") && !message.contains(",$2=");
        }

        boolean names(String value) {
            return message.contains(value);
        }
    }

    private static final class Told extends Handler {
        private final List<Bound> bound = new CopyOnWriteArrayList<>();
        private final Map<Thread, String> parsed = new ConcurrentHashMap<>();
        private final Predicate<Thread> counted;

        private Told(Predicate<Thread> counted) {
            this.counted = counted;
            setLevel(Level.ALL);
        }

        private void listen(Runnable work) {
            Level level = DRIVER.getLevel();
            DRIVER.setUseParentHandlers(false);
            DRIVER.addHandler(this);
            DRIVER.setLevel(Level.FINEST);
            try {
                work.run();
            } finally {
                DRIVER.setLevel(level);
                DRIVER.removeHandler(this);
                DRIVER.setUseParentHandlers(true);
            }
        }

        @Override
        public void publish(LogRecord told) {
            Thread thread = Thread.currentThread();
            if (!counted.test(thread)) {
                return;
            }
            if (told.getMessage().contains("FE=> SimpleQuery(")
                    && told.getParameters() != null
                    && String.valueOf(told.getParameters()[0]).startsWith(BEGIN)) {
                bound.add(new Bound(thread, BEGIN, ""));
                return;
            }
            Matcher parse = PARSED.matcher(told.getMessage());
            if (parse.matches()) {
                parsed.put(thread, parse.group(1));
            } else if (told.getMessage().contains("FE=> Bind(")) {
                String text = parsed.remove(thread);
                bound.add(new Bound(thread, told.getMessage(), text == null ? "" : text));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
