package org.nextlevel.kit.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
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
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))";

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
        query(LOCK)
                .unflushed()
                .with("name", name.replace(":tenant", database.tenant()))
                .exists();
    }
}
