package org.nextlevel.testkit.trace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.nextlevel.stack.server.trace.ReceivedSpan;
import org.nextlevel.stack.server.trace.TraceLog;
import org.nextlevel.stack.server.trace.TraceTree;

/** The spans that the application under test sent to a receiver: of the traces alone that a test begins as kept. */
public final class KeptTraces {
    /** The setting that names the folder of what was received. */
    public static final String FOLDER = "nextlevel.tests.traces";

    private static final Duration SOON = Duration.ofSeconds(30);

    private KeptTraces() {}

    /** All that were sent by now. */
    public static List<ReceivedSpan> all() {
        return new TraceLog(Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class))).spans();
    }

    /** Waits for a trace until all of it is there that is asked for. */
    public static TraceTree await(String id, Predicate<TraceTree> isThere) {
        return Awaitility.await().atMost(SOON).ignoreExceptions().until(() -> TraceTree.of(id, all()), isThere);
    }
}
