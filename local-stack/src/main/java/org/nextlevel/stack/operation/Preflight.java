package org.nextlevel.stack.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.part.PartRunner;
import org.nextlevel.stack.process.Port;
import org.nextlevel.stack.server.StackProblem;

/** What must be true before anything is started, so that a start that cannot succeed leaves nothing behind. */
record Preflight(Layout layout) {
    private static final long NEEDED_BYTES = 2L * 1024 * 1024 * 1024;

    void check(List<PartRunner> toStart) {
        if (toStart.isEmpty()) {
            return;
        }
        requireSpace(NEEDED_BYTES);
        toStart.forEach(PartRunner::requireBuilt);
        toStart.forEach(runner -> new Port(layout.addresses().listener(runner.part())).requireFreeFor(runner.part()));
    }

    void requireSpace(long bytes) {
        try {
            Files.createDirectories(layout.home().folder());
            long usable = Files.getFileStore(layout.home().folder()).getUsableSpace();
            if (usable < bytes) {
                throw new StackProblem(
                        "Only %.1f GB are free where %s lies, and the stack needs %.1f GB: free some space, or choose another place with NEXTLEVEL_HOME."
                                .formatted(usable / 1e9, layout.home().folder(), bytes / 1e9));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
