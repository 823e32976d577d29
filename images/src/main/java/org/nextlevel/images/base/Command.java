package org.nextlevel.images.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nextlevel.stack.server.StackProblem;

/** Programs that are run to their end. */
final class Command {
    private Command() {}

    /** What it printed; fails when the program does. */
    static String output(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackProblem("%s failed: %s".formatted(words.getFirst(), output.strip()));
            }
            return output;
        } catch (IOException failure) {
            throw new StackProblem("Could not run %s: %s".formatted(words.getFirst(), failure.getMessage()), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("%s was interrupted.".formatted(words.getFirst()), interrupted);
        }
    }
}
