package org.nextlevel.framework.table.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/** What is wrong with a header, or with what the request says of it. */
final class HeaderFaults {
    private static final List<TableColumn> NEEDED =
            List.of(TableColumn.LEVEL, TableColumn.COMPETENCY, TableColumn.TEXT);

    private final Map<String, String> theirs;

    /** @param theirs our name of a column → the header that the table uses instead */
    HeaderFaults(Map<String, String> theirs) {
        this.theirs = theirs;
    }

    /** @throws Invalid when the request names a column that we do not have */
    void requireKnownNames() {
        List<Violation> faults = theirs.keySet().stream()
                .filter(ours -> !TableColumn.exists(ours))
                .map(ours -> Violation.of(
                        "columns",
                        "there is no column '%s'; there is: %s",
                        ours,
                        String.join(", ", TableColumn.headers())))
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** Of the row that comes nearest to a header. */
    Invalid incomplete(List<TableHeader> candidates) {
        TableHeader nearest = candidates.stream()
                .max(Comparator.comparingInt((TableHeader one) -> one.columns().size())
                        .thenComparing(one -> one.others().size())
                        .thenComparing(one -> -one.row().line()))
                .orElseThrow();
        List<Violation> faults = new ArrayList<>();
        theirs.forEach((ours, header) -> {
            if (nearest.columns().values().stream()
                    .noneMatch(column -> column.header().equals(ours))) {
                faults.add(Violation.of("columns", "the table has no column '%s'", header.strip()));
            }
        });
        NEEDED.stream()
                .filter(column -> !nearest.has(column) && !theirs.containsKey(column.header()))
                .forEach(column -> faults.add(missing(nearest, column)));
        return new Invalid(faults);
    }

    private Violation missing(TableHeader header, TableColumn column) {
        String others = header.others().values().stream().limit(20).collect(Collectors.joining(", "));
        return new Violation(
                null,
                null,
                header.row().line(),
                Sentence.say(
                        "the table has no column '%s'; say which one it is with columns=%s=…. Its header has beside that: %s",
                        column.header(), column.header(), others));
    }
}
