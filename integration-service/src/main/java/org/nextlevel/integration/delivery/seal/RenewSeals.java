package org.nextlevel.integration.delivery.seal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.figure.Figures;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.sql.Update;

/**
 * Seals anew, by the present key, what another sealed, and notes by which key each row is sealed: once it is the present one for all,
 * the former is not needed any more ({@code nextlevel.seals.former} is 0).
 */
@ApplicationScoped
class RenewSeals {
    private static final Logger LOG = Logger.getLogger(RenewSeals.class);
    private static final int SLICE = 100;

    private final SecretSeal seal;
    private final Sql sql;
    private final Sql everywhere;
    private final RecurringWork recurring;
    private final RenewTimes times;

    RenewSeals(
            SecretSeal seal,
            Sql sql,
            @DataSource("relay") AgroalDataSource database,
            RecurringWork recurring,
            RenewTimes times) {
        this.seal = seal;
        this.sql = sql;
        this.everywhere = Sql.outsideTenants(database);
        this.recurring = recurring;
        this.times = times;
    }

    /** How often it looks. */
    @ConfigMapping(prefix = "integration.seals")
    interface RenewTimes {
        /** From one look for what another key sealed to the next. */
        @WithDefault("PT1M")
        Duration renewEvery();
    }

    void start(@Observes StartupEvent event, Figures figures) {
        seal.keyName().ifPresent(key -> {
            SealedColumns.ALL.forEach(place ->
                    recurring.every(place.table(), times.renewEvery(), times.renewEvery(), () -> renew(place, key)));
            figures.keep("nextlevel.seals.former", () -> others(key));
        });
    }

    /** Renews some rows of the current tenant, in a transaction; whether there may be more. */
    boolean renew(SealedColumns place, String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Opened> some = sql.query(place.some())
                    .with("present", key)
                    .with("lost", lost(key))
                    .with("slice", SLICE)
                    .list(row -> Opened.of(row, place));
            some.forEach(one -> renew(place, key, one));
            return some.size() == SLICE;
        });
    }

    private void renew(SealedColumns place, String key, Opened one) {
        Map<String, byte[]> anew = new HashMap<>();
        for (String column : place.columns()) {
            byte[] value = one.values().get(column);
            Optional<byte[]> renewed = value == null ? Optional.empty() : seal.renewed(one.owner(), value);
            if (value != null && renewed.isEmpty()) {
                LOG.warnf("What is sealed of %s %s opens with no key that is known.", place.table(), one.owner());
                write(place, lost(key), one, one.values());
                return;
            }
            anew.put(column, renewed.orElse(null));
        }
        write(place, key, one, anew);
    }

    private void write(SealedColumns place, String name, Opened one, Map<String, byte[]> anew) {
        Update update = sql.update(place.renew()).with("name", name).with("owner", one.owner());
        for (String column : place.columns()) {
            update.with("new_" + column, anew.get(column));
            update.with("old_" + column, one.values().get(column));
        }
        update.run();
    }

    private long others(String key) {
        return SealedColumns.ALL.stream()
                .mapToLong(place ->
                        everywhere.query(place.others()).with("name", key).number())
                .sum();
    }

    /** What a row has in place of a key's name when neither that key nor the one before opens it. */
    private static String lost(String key) {
        return "not " + key;
    }

    /** A row with what is sealed of it, null where it has none. */
    private record Opened(UUID owner, Map<String, byte @Nullable []> values) {
        static Opened of(Row row, SealedColumns place) {
            Map<String, byte[]> values = new HashMap<>();
            place.columns().forEach(column -> values.put(column, row.bytes(column)));
            return new Opened(row.uuid("owner"), values);
        }
    }
}
