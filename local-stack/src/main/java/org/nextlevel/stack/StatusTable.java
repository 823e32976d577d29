package org.nextlevel.stack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nextlevel.stack.operation.PartStatus;

/** How all parts are, as a table. */
record StatusTable(List<PartStatus> parts) {
    private static final String ROW = "%-19s %8s %6s  %-10s %8s";

    String text() {
        return ROW.formatted("PART", "PID", "PORT", "HEALTH", "MEMORY")
                + parts.stream().map(StatusTable::row).collect(Collectors.joining())
                + "%n".formatted()
                + ROW.formatted("all", "", "", "", Terminal.megabytes(residentKilobytes()));
    }

    long residentKilobytes() {
        return parts.stream().mapToLong(PartStatus::residentKilobytes).sum();
    }

    private static String row(PartStatus part) {
        boolean runs = part.pid().isPresent();
        return "%n".formatted()
                + ROW.formatted(
                        part.part(),
                        runs ? Long.toString(part.pid().getAsLong()) : "-",
                        part.port(),
                        part.health().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        runs ? Terminal.megabytes(part.residentKilobytes()) : "-");
    }
}
