package org.nextlevel.kit.migration;

/** Migrations that are numbered, and remembered in the database, on their own; in the order in which they are run. */
enum History {
    KIT("db/kit", "kit_schema_history"),
    SERVICE("db/migration", "service_schema_history");

    private final String folder;
    private final String table;

    History(String folder, String table) {
        this.folder = folder;
        this.table = table;
    }

    /** Where its files are on the class path. */
    String folder() {
        return folder;
    }

    /** Where the database remembers them. */
    String table() {
        return table;
    }
}
