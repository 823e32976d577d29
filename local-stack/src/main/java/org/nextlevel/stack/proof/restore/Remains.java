package org.nextlevel.stack.proof.restore;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.proof.ServiceDatabase;

/**
 * What services know of things, in columns of type uuid; arrays and JSON are not looked into. The feed of changes is left out: it takes in once more what was told
 * of them, and whoever reads it is sent behind that by its new name.
 */
record Remains(Stack stack) {
    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid' and table_name <> 'change'""";

    /** How many rows name one of these things, by service, table and column; those without are left out. */
    Map<String, Integer> of(Collection<String> ids) {
        Map<String, Integer> found = new TreeMap<>();
        for (Part service : ServiceLetters.SERVICES) {
            ServiceDatabase database = new ServiceDatabase(stack, service);
            database.rows(COLUMNS).forEach(column -> {
                int rows = database.number(count(column.split("\\|"), ids));
                if (rows > 0) {
                    found.put(service + " " + column.replace('|', '.'), rows);
                }
            });
        }
        return found;
    }

    private static String count(String[] column, Collection<String> ids) {
        return "select count(*) from \"%s\" where \"%s\" = any('{%s}')"
                .formatted(column[0], column[1], String.join(",", ids));
    }
}
