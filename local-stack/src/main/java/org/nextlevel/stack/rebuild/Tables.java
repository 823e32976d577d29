package org.nextlevel.stack.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nextlevel.stack.layout.Part;

/**
 * The tables of a service's database as its {@code db/tables.csv} declares them: its own, or a copy of what others own.
 * A service that has wings says in a fourth column which of them owns the table.
 */
public record Tables(List<Table> all) {
    private static final String HEADER = "table,kept,told by";
    private static final String HEADER_WITH_WINGS = HEADER + ",wing";

    /**
     * One table.
     *
     * @param toldBy the service whose things it is a copy of; null for an own one
     * @param wing the wing of the service that owns the table, {@code kit} for those of the kit; null in a service
     *     without wings
     */
    public record Table(String name, Part toldBy, String wing) {
        boolean isCopy() {
            return toldBy != null;
        }

        private static Table of(String line, boolean withWing) {
            String[] cells = line.split(",", -1);
            boolean complete = cells.length == (withWing ? 4 : 3);
            boolean copy = complete && cells[1].equals("copy");
            boolean own = complete && cells[1].equals("own") && cells[2].isEmpty();
            if (!copy && !own) {
                throw new IllegalArgumentException("'%s' is neither 'table,own,' nor 'table,copy,service'%s."
                        .formatted(line, withWing ? ", each with a wing" : ""));
            }
            return new Table(cells[0], copy ? Part.named(cells[2]) : null, withWing ? cells[3] : null);
        }
    }

    /** Those of a service in the repository; none for a part that declares none. */
    public static Tables of(Path root, Part part) {
        Path file = root.resolve(part.id()).resolve("src/main/resources/db/tables.csv");
        return Files.exists(file) ? read(file) : new Tables(List.of());
    }

    /** Those that a file declares. */
    public static Tables read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            boolean withWings = HEADER_WITH_WINGS.equals(lines.getFirst());
            if (!withWings && !HEADER.equals(lines.getFirst())) {
                throw new IllegalArgumentException("%s does not begin with '%s'.".formatted(file, HEADER));
            }
            return new Tables(lines.stream()
                    .skip(1)
                    .map(line -> Table.of(line, withWings))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all. */
    public List<String> names() {
        return all.stream().map(Table::name).toList();
    }

    /** The names of those that are copies: they may be emptied, since their owners can tell all of it again. */
    public List<String> copies() {
        return all.stream().filter(Table::isCopy).map(Table::name).toList();
    }

    /** The services that own what is copied. */
    Set<Part> tellers() {
        return all.stream().filter(Table::isCopy).map(Table::toldBy).collect(Collectors.toCollection(TreeSet::new));
    }
}
