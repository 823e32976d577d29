package org.nextlevel.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
public final class Memory {
    private Memory() {}

    /** Resident kilobytes of the process and all below it; memory that several share is counted once. */
    public static long residentKilobytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::ownShare)
                .sum();
    }

    private static long ownShare(ProcessHandle process) {
        Path proportional = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.isReadable(proportional)
                    ? Files.readAllLines(proportional).stream()
                            .filter(line -> line.startsWith("Pss:"))
                            .mapToLong(Memory::number)
                            .sum()
                    : fromPs(process.pid());
        } catch (IOException endedMeanwhile) {
            return 0;
        }
    }

    /** Where there is no /proc: the resident size, in which shared memory counts once a process. */
    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var output = ps.getInputStream()) {
            return number(new String(output.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static long number(String line) {
        String digits = line.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
