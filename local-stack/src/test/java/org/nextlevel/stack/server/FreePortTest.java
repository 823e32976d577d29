package org.nextlevel.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {
    private static final int ENOUGH_TO_MEET = 400;

    @Test
    void aPortIsGivenOnceAmongAllThatRun() throws IOException {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asking.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            List<Integer> there =
                    said.lines().limit(ENOUGH_TO_MEET).map(Integer::valueOf).toList();

            assertThat(some()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(there);
        } finally {
            other.destroy();
        }
    }

    private static List<Integer> some() {
        return IntStream.generate(FreePort::any).limit(ENOUGH_TO_MEET).boxed().toList();
    }

    /** Another process that was given ports and does not use them yet. */
    static class Asking {
        static void main() throws IOException {
            some().forEach(System.out::println);
            System.in.read();
        }
    }
}
