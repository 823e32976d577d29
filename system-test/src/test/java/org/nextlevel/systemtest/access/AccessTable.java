package org.nextlevel.systemtest.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The declared table: a line an operation, where it matters another one for another thing, which follows in parentheses; a
 * column a kind of caller; in the cells {@code yes} or the status of the refusal. Let through is also who is told that the thing
 * changed meanwhile or is in another state (412, 409): who is refused is told so before.
 */
record AccessTable(List<Row> rows, List<String> undescribed) {
    static AccessTable read() {
        Map<String, Operation> described =
                Operation.all().stream().collect(Collectors.toMap(Operation::toString, Function.identity()));
        List<String> lines = lines();
        List<Caller> callers = Arrays.stream(lines.getFirst().split(","))
                .skip(1)
                .map(String::strip)
                .map(Caller::ofColumn)
                .toList();
        List<Line> all = lines.stream().skip(1).map(Line::of).toList();
        return new AccessTable(
                all.stream()
                        .filter(line -> described.containsKey(line.operation()))
                        .map(line -> line.row(described.get(line.operation()), callers))
                        .toList(),
                all.stream()
                        .map(Line::operation)
                        .filter(operation -> !described.containsKey(operation))
                        .toList());
    }

    private static List<String> lines() {
        try (var file = new BufferedReader(
                new InputStreamReader(AccessTable.class.getResourceAsStream("access.csv"), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is declared for one operation.
     *
     * @param thing empty for the usual one
     */
    record Row(Operation operation, String thing, Map<Caller, String> cells) {
        private static final Set<String> OF_THE_ENGINEER = Set.of("", "private", "stated");

        /** Otherwise it is about a colleague with the same managers. */
        boolean isAboutTheEngineer() {
            return OF_THE_ENGINEER.contains(thing);
        }

        @Override
        public String toString() {
            return thing.isEmpty() ? operation.toString() : "%s (%s)".formatted(operation, thing);
        }
    }

    private record Line(String operation, String thing, List<String> cells) {
        static Line of(String line) {
            List<String> cells =
                    Arrays.stream(line.split(",")).map(String::strip).toList();
            String[] name = cells.getFirst().replace(")", "").split(" \\(", 2);
            return new Line(name[0], name.length > 1 ? name[1] : "", cells.subList(1, cells.size()));
        }

        Row row(Operation described, List<Caller> callers) {
            if (cells.size() != callers.size()) {
                throw new IllegalArgumentException(
                        "%s has %d cells, not %d".formatted(operation, cells.size(), callers.size()));
            }
            Map<Caller, String> byCaller = new EnumMap<>(Caller.class);
            IntStream.range(0, cells.size()).forEach(at -> byCaller.put(callers.get(at), cells.get(at)));
            return new Row(described, thing, byCaller);
        }
    }
}
