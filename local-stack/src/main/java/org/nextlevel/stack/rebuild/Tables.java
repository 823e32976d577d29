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

/** The tables of a service's database as its {@code db/tables.csv} declares them: its own, or a copy of what others own. */
public record Tables(List<Table> all) {
    private static final String HEADER = "table,kept,told by";

    /** @param toldBy the service whose things it is a copy of; null for an own one */
    public record Table(String name, Part toldBy) {
        boolean isCopy() {
            return toldBy != null;
        }

        private static Table of(String line) {
            String[] cells = line.split(",", -1);
            boolean copy = cells.length == 3 && cells[1].equals("copy");
            boolean own = cells.length == 3 && cells[1].equals("own") && cells[2].isEmpty();
            if (!copy && !own) {
                throw new IllegalArgumentException(
                        "'%s' is neither 'table,own,' nor 'table,copy,service'.".formatted(line));
            }
            return new Table(cells[0], copy ? Part.named(cells[2]) : null);
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
            if (!HEADER.equals(lines.getFirst())) {
                throw new IllegalArgumentException("%s does not begin with '%s'.".formatted(file, HEADER));
            }
            return new Tables(lines.stream().skip(1).map(Table::of).toList());
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
