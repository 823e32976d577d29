package org.nextlevel.kit.company;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.nextlevel.kit.sql.Sql;

/** Every row that this service keeps of a tenant, but for what its owner alone knows of and what only passes through. */
@ApplicationScoped
public class ExportTenant {
    private static final int LONGEST = (int) Duration.ofHours(1).toSeconds();
    private static final Set<String> PASSING = Set.of("outbox", "inbox", "idempotency_key");
    private static final String TABLES = """
            select tablename from pg_policies where policyname = 'erasure' and schemaname = current_schema()
            order by tablename""";

    private final Sql sql;
    private final OpenTenant tenant;
    private final Map<String, String> alone;

    ExportTenant(Sql sql, OpenTenant tenant, @All List<OwnersAlone> alone) {
        this.sql = sql;
        this.tenant = tenant;
        this.alone = alone.stream().collect(Collectors.toUnmodifiableMap(OwnersAlone::table, OwnersAlone::condition));
    }

    /**
     * Table by table, each as of one moment; few rows are in memory at a time. Nothing changes in a suspended tenant meanwhile.
     *
     * @param taker is given the name of the table and the row as JSON
     */
    public void each(String alias, BiConsumer<String, String> taker) {
        tenant.within(alias, () -> {
            QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> rows(taker));
            return null;
        });
    }

    private void rows(BiConsumer<String, String> taker) {
        sql.query(TABLES).list(row -> row.text("tablename")).stream()
                .filter(table -> !PASSING.contains(table))
                .forEach(table -> sql.query(
                                "select (to_jsonb(kept) - 'tenant')::text as kept from %s kept where tenant = :tenant and not (%s)"
                                        .formatted(table, alone.getOrDefault(table, "false")))
                        .each(row -> taker.accept(table, row.text("kept"))));
    }
}
