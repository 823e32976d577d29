package org.nextlevel.testkit.sql;

import java.util.Locale;

/**
 * An entity class as its source declares it.
 *
 * @param wing the wing that it stands in; empty in the service's root package
 * @param name what HQL calls it
 * @param table the table that it is kept in
 */
record SourceEntity(String wing, String name, String table) {
    /** The table that the naming strategy of all services gives an entity. */
    static String tableOf(String name) {
        return name.replaceAll("(\\p{Lower}|\\d)(\\p{Upper})", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
