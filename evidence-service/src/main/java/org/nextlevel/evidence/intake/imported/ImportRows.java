package org.nextlevel.evidence.intake.imported;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.entry.WrittenEntry.FieldChange;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The rows of imports. They come by the hundred thousand, so they are no entities. */
@ApplicationScoped
public class ImportRows {
    private static final String ALL =
            "select number, line, place, external_id, entry, outcome, employee_id, changes, faults from import_row where tenant = :tenant and import_id = :import ";
    private static final String ADD = """
            insert into import_row (tenant, import_id, number, line, place, external_id, entry, outcome, employee_id, faults)
            values (:tenant, :import, :number, :line, :place, :externalId, :entry, :outcome, :employee, :faults)""";
    private static final String KEEP = """
            update import_row set outcome = :outcome, employee_id = :employee, changes = :changes, faults = :faults,
            entry = case when :written then null else entry end
            where tenant = :tenant and import_id = :import and number = :number""";
    private static final String AGAIN = """
            update import_row set outcome = null, changes = null, faults = null
            where tenant = :tenant and import_id = :import and entry is not null and outcome is not null""";

    private static final Keyset<ImportRow> BY_NUMBER = Keyset.ascending("number", Integer.class, ImportRow::number);

    private final Sql sql;

    ImportRows(Sql sql) {
        this.sql = sql;
    }

    /** Adds rows, in one round trip. */
    public void add(UUID ofImport, Collection<ImportRow> rows) {
        sql.update(ADD)
                .unflushed()
                .with("import", ofImport)
                .runEach(
                        rows,
                        (one, row) -> one.with("number", row.number())
                                .with("line", row.line())
                                .with("place", row.place())
                                .with("externalId", row.externalId())
                                .json("entry", row.entry())
                                .with("outcome", row.outcome())
                                .with("employee", row.employee())
                                .json("faults", row.faults().isEmpty() ? null : row.faults()));
    }

    /**
     * Keeps what became of rows, in one round trip.
     *
     * @param written whether that is final, so that what they say is not needed any more
     */
    public void keep(UUID ofImport, Collection<ImportRow> rows, boolean written) {
        sql.update(KEEP)
                .unflushed()
                .with("import", ofImport)
                .with("written", written)
                .runEach(
                        rows,
                        (one, row) -> one.with("number", row.number())
                                .with("outcome", row.outcome())
                                .with("employee", row.employee())
                                .json("changes", row.changes().isEmpty() ? null : row.changes())
                                .json("faults", row.faults().isEmpty() ? null : row.faults()));
    }

    /** The first rows of which nothing is known yet, managers first. */
    public List<ImportRow> next(UUID ofImport, int most) {
        return next(ofImport, -1, most);
    }

    /**
     * Those that come next.
     *
     * @param after their place: what is done in the same transaction is not looked at again
     */
    public List<ImportRow> next(UUID ofImport, int after, int most) {
        return sql.query(ALL + "and outcome is null and place > :after order by place limit :most")
                .with("after", after)
                .unflushed()
                .with("import", ofImport)
                .with("most", most)
                .list(ImportRows::row);
    }

    /** The next of those who are not in the file. */
    public List<ImportRow> leavers(UUID ofImport, int most) {
        return sql.query(ALL + "and outcome = 'LEAVER' order by number limit :most")
                .unflushed()
                .with("import", ofImport)
                .with("most", most)
                .list(ImportRows::row);
    }

    /** Of all that could be read nothing is known again; those who are not in the file are forgotten. */
    public void again(UUID ofImport) {
        sql.update("delete from import_row where tenant = :tenant and import_id = :import and outcome = 'LEAVER'")
                .unflushed()
                .with("import", ofImport)
                .run();
        sql.update(AGAIN).unflushed().with("import", ofImport).run();
    }

    /** What the rows say is not needed any more. */
    public void settle(UUID ofImport) {
        sql.update(
                        "update import_row set entry = null where tenant = :tenant and import_id = :import and entry is not null")
                .unflushed()
                .with("import", ofImport)
                .run();
    }

    /** How many could not be read. */
    public int unread(UUID ofImport) {
        return (int) sql.query(
                        "select count(*) from import_row where tenant = :tenant and import_id = :import and entry is null and outcome = 'REFUSED'")
                .unflushed()
                .with("import", ofImport)
                .number();
    }

    /** Which of these numbers the file has. */
    public Set<String> named(UUID ofImport, Collection<String> externalIds) {
        return new TreeSet<>(sql.query(
                        "select external_id from import_row where tenant = :tenant and import_id = :import and external_id = any(:numbers)")
                .unflushed()
                .with("import", ofImport)
                .with("numbers", externalIds.toArray(String[]::new))
                .list(row -> row.text("external_id")));
    }

    /** In the order of the file. */
    public Page<ImportRow> page(UUID ofImport, @Nullable RowOutcome outcome, PageRequest request) {
        String condition = outcome == null ? "" : "and outcome = :outcome ";
        var query = sql.query(ALL + condition + "{page}").unflushed().with("import", ofImport);
        return (outcome == null ? query : query.with("outcome", outcome)).page(BY_NUMBER, request, ImportRows::row);
    }

    /** Lets the database plan for as many rows as there are by now, in place of those it knew of. */
    public void refreshStatistics() {
        sql.update("analyze import_row").unflushed().run();
    }

    /** Forgets some rows of imports, and says how many. */
    public int deleteOf(Collection<UUID> imports, int most) {
        return sql.update(
                        "delete from import_row where tenant = :tenant and (import_id, number) in ("
                                + "select import_id, number from import_row where tenant = :tenant and import_id = any(:imports) limit :most)")
                .unflushed()
                .with("imports", imports)
                .with("most", most)
                .run();
    }

    /** Those of some imports that have rows. */
    public List<UUID> thatHaveSome(Collection<UUID> imports) {
        return sql.query("select id from unnest(:imports::uuid[]) id where exists ("
                        + "select from import_row where tenant = :tenant and import_id = id)")
                .unflushed()
                .with("imports", imports)
                .list(row -> row.uuid("id"));
    }

    private static ImportRow row(Row row) {
        FieldChange[] changes = row.json("changes", FieldChange[].class);
        RowFault[] faults = row.json("faults", RowFault[].class);
        int line = row.text("line") == null ? 0 : row.number("line");
        return new ImportRow(
                row.number("number"),
                line == 0 ? null : line,
                row.number("place"),
                row.text("external_id"),
                row.json("entry", JsonNode.class),
                row.constant("outcome", RowOutcome.class),
                row.uuid("employee_id"),
                changes == null ? List.of() : List.of(changes),
                faults == null ? List.of() : List.of(faults));
    }
}
