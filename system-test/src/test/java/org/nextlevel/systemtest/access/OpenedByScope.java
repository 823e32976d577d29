package org.nextlevel.systemtest.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which operations a scope opens, as the tables of the services say that their own tests compare. */
record OpenedByScope(Map<String, Set<String>> scopes) {
    private static final Path ROOT = Path.of(System.getProperty("nextlevel.root", ".."));

    static OpenedByScope read() {
        Map<String, Set<String>> scopes = new HashMap<>();
        Stream.of("framework-service", "evidence-service", "advisor-service", "integration-service")
                .map(service -> ROOT.resolve(service).resolve("src/test/resources/scopes.csv"))
                .forEach(file -> read(file, scopes));
        return new OpenedByScope(scopes);
    }

    private static void read(Path file, Map<String, Set<String>> scopes) {
        try {
            List<String[]> lines = Files.readAllLines(file).stream()
                    .map(line -> line.split(",", -1))
                    .toList();
            String[] header = lines.getFirst();
            for (String[] cells : lines.subList(1, lines.size())) {
                Set<String> of = scopes.computeIfAbsent(cells[0].strip(), _ -> new HashSet<>());
                for (int at = 1; at < header.length; at++) {
                    if (cells[at].strip().equals("yes")) {
                        of.add(header[at].strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean opens(String operation, String scope) {
        return scopes.getOrDefault(operation, Set.of()).contains(scope);
    }
}
