package org.nextlevel.stack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Part;

/** Options that make seven JVMs fit on a laptop. */
final class Jvm {
    private Jvm() {}

    /** A small heap, and {@link #quickStart}. */
    static List<String> options(Part part, Home home, int heapMegabytes) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        options.addAll(quickStart(part, home));
        return options;
    }

    /** Loads classes as the last run left them; the JVM itself notices when they no longer fit and writes them anew. */
    static List<String> quickStart(Part part, Home home) {
        try {
            Files.createDirectories(home.classes(part).getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.classes(part),
                // Writing the classes is not worth a line in the part's log; errors are.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                // The second compiler takes half of the start's processor time and pays back only under load.
                "-XX:TieredStopAtLevel=1");
    }
}
