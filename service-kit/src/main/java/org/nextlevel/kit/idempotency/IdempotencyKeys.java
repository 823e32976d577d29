package org.nextlevel.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;

/** The keys that callers used, each with what is kept of its answer. Everything happens in the caller's transaction. */
@ApplicationScoped
class IdempotencyKeys {
    private static final String OF_THE_CALLER = " where tenant = :tenant and user_name = :user and key = :key";
    private static final String CLAIM = """
            insert into idempotency_key (tenant, user_name, key, fingerprint, created_at)
            values (:tenant, :user, :key, :fingerprint, :now) on conflict do nothing""";
    private static final String READ =
            "select fingerprint, status, location, position from idempotency_key" + OF_THE_CALLER;
    private static final String KEEP =
            "update idempotency_key set status = :status, location = :location, position = :position" + OF_THE_CALLER;

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    IdempotencyKeys(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes the key for this transaction; when it was taken before, what is kept of its answer. */
    Optional<KeptAnswer> claim(String key, String fingerprint) {
        int claimed = sql.update(CLAIM)
                .unflushed()
                .with("user", caller.login().asText())
                .with("key", key)
                .with("fingerprint", fingerprint)
                .with("now", clock.instant())
                .run();
        return claimed == 1 ? Optional.empty() : Optional.of(read(key));
    }

    /** Keeps what is to be known of the answer to the request that claimed the key, with what the transaction tells at its end. */
    void keep(String key, KeptAnswer answer) {
        sql.update(KEEP)
                .unflushed()
                .with("status", answer.status())
                .with("location", answer.location())
                .with("position", answer.position())
                .with("user", caller.login().asText())
                .with("key", key)
                .runLater();
    }

    private KeptAnswer read(String key) {
        return sql.query(READ)
                .unflushed()
                .with("user", caller.login().asText())
                .with("key", key)
                .first(IdempotencyKeys::kept)
                .orElseThrow();
    }

    private static KeptAnswer kept(Row row) {
        return new KeptAnswer(
                row.text("fingerprint"), row.number("status"), row.text("location"), row.text("position"));
    }
}
