package org.nextlevel.kit.personal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.nextlevel.kit.sql.Sql;

/** A table each of whose rows is one person's and goes with that person: most of what a service keeps. */
public final class PersonalTable implements PersonalData {
    private final Sql sql;
    private final String name;
    private final String table;
    private final String column;

    /**
     * Names in the code, never ones from outside.
     *
     * @param column the column that holds the person's id
     */
    public PersonalTable(Sql sql, String name, String table, String column) {
        this.sql = sql;
        this.name = name;
        this.table = table;
        this.column = column;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ErasedPart erase(Person person) {
        int gone = sql.update("delete from %s where tenant = :tenant and %s = :person".formatted(table, column))
                .with("person", person.id())
                .run();
        return ErasedPart.gone(name, gone);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return rows(sql, table, column + " = :person", person);
    }

    /**
     * The rows of a table as JSON, by the names of their columns.
     *
     * @param condition in SQL, with the parameter {@code :person}
     */
    public static List<JsonNode> rows(Sql sql, String table, String condition, Person person) {
        return sql.query(
                        "select to_jsonb(kept) - 'tenant' - 'version' as kept from %s kept where tenant = :tenant and (%s)"
                                .formatted(table, condition))
                .with("person", person.id())
                .list(row -> row.json("kept", JsonNode.class));
    }

    /**
     * The same of rows that are about somebody else: of these nothing but the id, the days and what the person wrote.
     *
     * @param columns in SQL, one after another
     */
    public static List<JsonNode> written(Sql sql, String table, String columns, String condition, Person person) {
        return sql.query("select to_jsonb(kept) as kept from (select %s from %s where tenant = :tenant and (%s)) kept"
                        .formatted(columns, table, condition))
                .with("person", person.id())
                .list(row -> row.json("kept", JsonNode.class));
    }
}
