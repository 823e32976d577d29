package org.nextlevel.stack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.memory.ServiceMemory;

/**
 * Options that make the JVMs of the stack fit on a laptop: of the services, the gateway, Kafka, Keycloak, the mail server
 * and, on request, the receiver of traces.
 */
final class Jvm {
    private static final List<String> ONE_COMPILER = List.of("-XX:TieredStopAtLevel=1");

    private Jvm() {}

    /** What fits every part. */
    static List<String> small(int heapMegabytes) {
        return trusted(
                List.of("-Xms32m", "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
    }

    /** A service has here the memory that it has in a cluster. */
    static List<String> of(ServiceMemory memory) {
        return trusted(memory.options());
    }

    private static List<String> trusted(List<String> memory) {
        List<String> options = new ArrayList<>(memory);
        options.addAll(ServiceMemory.LIBRARY_OPTIONS);
        return options;
    }

    /**
     * Loads classes as the last run left them; the JVM itself notices when they no longer fit and writes them anew. In a
     * home that is thrown away neither that nor the second compiler would pay back.
     */
    static List<String> quickStart(Part part, Home home) {
        if (home.once()) {
            return ONE_COMPILER;
        }
        try {
            Files.createDirectories(home.classes(part).getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.classes(part),
                // An archive that no longer fits is replaced at the end of the run; that is not worth a line in the
                // log.
                "-Xlog:disable",
                "-Xlog:all=error,cds*=off,aot*=off:stderr");
    }

    /**
     * For parts that are not ours to tune: the second compiler takes about half of the processor time of Keycloak's
     * start and pays back only under load.
     */
    static List<String> quickStartWithOneCompiler(Part part, Home home) {
        List<String> options = new ArrayList<>(quickStart(part, home));
        options.addAll(ONE_COMPILER);
        return options;
    }
}
