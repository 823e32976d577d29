package org.nextlevel.testkit.table;

/** The tables of a service's database. */
public final class TableNames {

    /** SQL for the names of all, to which further conditions may be added; histories of migrations are not the service's. */
    public static final String EVERY =
            "select tablename from pg_tables where schemaname = 'public' and tablename not like '%schema_history'";

    private TableNames() {}
}
