package org.nextlevel.testkit.table;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What code relies on that runs on a schema: all that its roles may do there, and what the schema asks of whoever writes. The code of a
 * release serves on any later schema that takes nothing away and asks for no more.
 *
 * @param tables those that there are
 * @param allowed what the service's roles may read, write and call, and what may be left out
 * @param asked what a row must fulfil, each beginning with its table and a colon
 */
public record ReliedUpon(Set<String> tables, Set<String> allowed, Set<String> asked) {
    private static final String COLUMNS = """
            pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and c.relname not like '%schema_history'""";

    private static final String MAY = """
            select format('%%s may %%s %%s.%%s, of type %%s', role, lower(verb), c.relname, a.attname, format_type(a.atttypid, a.atttypmod))
            from unnest(array['%1$s_app', '%1$s_relay']) role, unnest(array['SELECT', 'INSERT', 'UPDATE']) verb, %2$s
            and has_column_privilege(role, c.oid, a.attnum, verb)
            union select format('%%s may delete from %%s', role, c.relname)
            from unnest(array['%1$s_app', '%1$s_relay']) role, %2$s and has_table_privilege(role, c.oid, 'DELETE')
            union select format('%%s may call %%s', role, p.oid::regprocedure)
            from unnest(array['%1$s_app', '%1$s_relay']) role, pg_proc p where p.pronamespace = 'public'::regnamespace
            and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype and has_function_privilege(role, p.oid, 'EXECUTE')
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union select format('policy %%s of %%s', polname, polrelid::regclass) from pg_policy
            union select format('%%s.%%s may be null', c.relname, a.attname) from %2$s and not a.attnotnull""";

    private static final String ASKED = """
            select format('%%s: %%s must be said', c.relname, a.attname) from %s
            and c.relkind <> 'v' and a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = ''
            union select format('%%s: %%s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
            where conrelid <> 0 and contype not in ('n', 't') and connamespace = 'public'::regnamespace
            union select format('%%s: %%s', indrelid::regclass, pg_get_indexdef(indexrelid)) from pg_index
            where indisunique and not indisprimary and indrelid::regclass::text not like 'pg\\_%%'""";

    /** As it is now in the database of a service. */
    public static ReliedUpon on(FormerDatabase database, String service) throws SQLException {
        return new ReliedUpon(
                Set.copyOf(database.rows("select distinct c.relname from " + COLUMNS)),
                Set.copyOf(database.rows(MAY.formatted(service, COLUMNS))),
                Set.copyOf(database.rows(ASKED.formatted(COLUMNS))));
    }

    /** What code that relies on this misses on a later schema, and what that asks for beyond; in order. */
    public List<String> missedOn(ReliedUpon later) {
        return Stream.concat(
                        allowed.stream().filter(one -> !later.allowed.contains(one)),
                        later.asked.stream()
                                .filter(one -> !asked.contains(one))
                                .filter(one -> tables.contains(one.substring(0, one.indexOf(':')))))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
