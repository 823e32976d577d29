package org.nextlevel.kit.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Runs SQL as the current tenant, in the current transaction; reading works without one. Statements have named
 * parameters, and {@code :tenant} is bound by itself. What entities changed in the transaction is written first, so that
 * a statement sees it.
 *
 * <pre>{@code
 * List<UUID> ids = sql.query("select id from note where tenant = :tenant and author = any(:authors)")
 *         .with("authors", authors)
 *         .list(row -> row.uuid("id"));
 *
 * int rows = sql.update("update note set labels = :labels where tenant = :tenant and id = :id")
 *         .with("id", id)
 *         .json("labels", labels)
 *         .run();
 * }</pre>
 *
 * <p>The text of a statement is part of the code; a value never is part of the text. Row-level security holds here too.
 * What the database refuses is an IllegalStateException that says how the statement begins, and no value.
 */
@ApplicationScoped
public class Sql {
    private static final String KEY = "hashtextextended(%s, 0)";
    private static final String TRY = "pg_try_advisory_xact_lock(" + KEY + ")";
    private static final String TRY_LOCK = "select " + TRY.formatted(":name") + " as taken";
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(" + KEY.formatted(":name") + ")";

    /** In one order for everybody, so that two never wait for each other. */
    private static final String LOCKS = """
            select case when together then (select 1 from pg_advisory_xact_lock_shared(key))
                        else (select 1 from pg_advisory_xact_lock(key)) end as held
            from (select %s as key, name = any(:together::text[]) as together
                  from unnest(:names::text[]) name order by 1) ordered""".formatted(KEY.formatted("name"));

    private final Connections database;
    private final ObjectMapper json;

    Sql(Connections database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * SQL outside all tenants, for the few questions that come before one is open: {@code :tenant} is not bound, nothing
     * of Hibernate is written first, and row-level security shows what the pool's role may see without a tenant.
     */
    public static Sql outsideTenants(DataSource pool) {
        return new Sql(new OutsideTenants(pool), new ObjectMapper());
    }

    /** A statement that gives rows: a query, or a change that ends in {@code returning}. */
    public Query query(String text) {
        return new Query(database, json, text);
    }

    /** A statement that changes rows. */
    public Update update(String text) {
        return new Update(database, json, text);
    }

    /**
     * Takes a lock of this name until the transaction ends, and waits while another transaction has it.
     *
     * @param name any text, where {@code :tenant} stands for the tenant's id: {@code ":tenant plan " + employee}
     * @throws IllegalStateException when no tenant is open, or there is no transaction
     */
    public void lock(String name) {
        database.requireTransaction();
        query(LOCK).unflushed().with("name", named(name)).exists();
    }

    /**
     * Takes several locks until the transaction ends. Two who take theirs by one call each never wait for each other in a circle.
     *
     * @param alone names as with {@link #lock(String)}, each of which nobody else holds then
     * @param together names that others hold together with this transaction, but nobody alone; one that is among the others is
     *     held alone
     */
    public void lock(Collection<String> alone, Collection<String> together) {
        database.requireTransaction();
        Set<String> shared = together.stream().map(this::named).collect(Collectors.toSet());
        Set<String> names = alone.stream().map(this::named).collect(Collectors.toSet());
        shared.removeAll(names);
        names.addAll(shared);
        query(LOCKS)
                .unflushed()
                .with("names", names)
                .with("together", shared.isEmpty() ? List.of("") : shared)
                .each(_ -> {});
    }

    /**
     * A condition of a query that takes a lock for each row it passes, without waiting, and lets through those rows whose lock nobody
     * else has.
     *
     * @param name how the names of the locks begin, as with {@link #lock(String)}
     * @param column whose value they end with
     */
    public static String tryLockOfEach(String name, String column) {
        return TRY.formatted(
                "'%s' || %s".formatted(name.replace(":tenant", "' || cast(:tenant as text) || '"), column));
    }

    private String named(String name) {
        return name.replace(":tenant", database.tenant());
    }

    /**
     * Takes a lock as {@link #lock(String)} does, without waiting.
     *
     * @return false while another transaction has it
     */
    public boolean tryLock(String name) {
        database.requireTransaction();
        return query(TRY_LOCK)
                .unflushed()
                .with("name", named(name))
                .first(row -> row.flag("taken"))
                .orElseThrow();
    }
}
