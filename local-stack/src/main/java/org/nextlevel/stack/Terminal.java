package org.nextlevel.stack;

import java.io.PrintStream;
import java.time.Duration;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.Progress;

/**
 * Prints what happens to the parts, a line for each.
 *
 * @param out where the person at the terminal looks
 */
record Terminal(PrintStream out, Addresses addresses) implements Progress {

    @Override
    public void ready(Part part, Duration took) {
        line(part, "ready after %s on port %d".formatted(seconds(took), addresses.port(part)));
    }

    @Override
    public void alreadyRunning(Part part) {
        line(part, "runs already on port %d".formatted(addresses.port(part)));
    }

    @Override
    public void stopped(Part part, Duration took) {
        line(part, "stopped after " + seconds(took));
    }

    void line(Part part, String what) {
        out.println("  %-19s %s".formatted(part, what));
    }

    void say(String sentence) {
        out.println(sentence);
    }

    static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }

    static String megabytes(long kilobytes) {
        return "%d MB".formatted((kilobytes + 512) / 1024);
    }
}
