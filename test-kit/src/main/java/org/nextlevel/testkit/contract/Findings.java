package org.nextlevel.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What answers say that the description does not. It fails the test; with the system property {@code
 * nextlevel.contract=report} it is written to {@code target/contract-findings.txt} instead, each kind once.
 */
final class Findings {
    private static final Path FILE = Path.of("target", "contract-findings.txt");
    private final boolean isReport =
            System.getProperty("nextlevel.contract", "fail").equals("report");
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    void report(GivenAnswer answer, List<String> faults) {
        String text = "%s, and %s".formatted(answer, String.join("; ", faults));
        if (!isReport) {
            throw new AssertionError(text);
        }
        if (known.add(text.replaceAll("[0-9a-f-]{36}", "ID"))) {
            append(text);
        }
    }

    private static void append(String text) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
