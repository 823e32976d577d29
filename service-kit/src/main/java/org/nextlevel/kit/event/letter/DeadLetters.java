package org.nextlevel.kit.event.letter;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nextlevel.kit.event.letter.DeadLetter.Failed;
import org.nextlevel.kit.event.letter.DeadLetter.Place;
import org.nextlevel.kit.event.letter.DeadLetter.Settlement;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The dead letters of this service, of all tenants. Those that are settled are forgotten after 30 days. */
@ApplicationScoped
public class DeadLetters {
    private static final Keyset<DeadLetter> NEWEST_FIRST = Keyset.descending("id", Long.class, DeadLetter::id);

    private static final String COLUMNS = """
            select id, tenant, topic, kafka_partition, kafka_offset, written_at, key, type, headers, bytes, whole,
                   reason, detail, tries, failed_at, state, settled_at, settled_by, """;

    /** A list shows how each begins, and reads no more of it. */
    private static final String BEGINNING = "left(payload, " + FailedRecord.HEAD + ") as payload from dead_letter ";

    private static final String WHOLE = "payload from dead_letter ";

    private static final String KEEP = """
            insert into dead_letter (tenant, topic, kafka_partition, kafka_offset, written_at, key, type, headers, payload, bytes,
                                     whole, reason, detail, failed_at)
            values (:owner, :topic, :partition, :offset, :written, :key, :type, :headers, :payload, :bytes, :whole, :reason, :detail,
                    :now)
            on conflict do nothing""";

    private final Sql sql;
    private final Clock clock;

    DeadLetters(@DataSource("relay") AgroalDataSource database, Clock clock) {
        this.sql = Sql.outsideTenants(database);
        this.clock = clock;
    }

    /** Once, however often the record comes. */
    void keep(FailedRecord failed, FailureReason why) {
        var record = failed.record();
        sql.update(KEEP)
                .with("owner", failed.tenant())
                .with("topic", record.topic())
                .with("partition", record.partition())
                .with("offset", record.offset())
                .with("written", Instant.ofEpochMilli(record.timestamp()))
                .with("key", failed.key())
                .with("type", failed.type())
                .json("headers", failed.headers())
                .with("payload", failed.payload())
                .with("bytes", failed.bytes())
                .with("whole", failed.isWhole())
                .with("reason", why.label())
                .with("detail", why.detail())
                .with("now", clock.instant())
                .run();
    }

    /** Newest first, each with the beginning of its payload. */
    public Page<DeadLetter> page(LetterState state, PageRequest request) {
        return sql.query(COLUMNS + BEGINNING + "where state = :state {page}")
                .with("state", state.name())
                .page(NEWEST_FIRST, request, DeadLetters::letter);
    }

    /** With all that is kept of it. */
    public DeadLetter require(long id) {
        return find(id).orElseThrow(() -> new NotFound("dead letter", id));
    }

    Optional<DeadLetter> find(long id) {
        return sql.query(COLUMNS + WHOLE + "where id = :id").with("id", id).first(DeadLetters::letter);
    }

    /** Which letter of the same key, further in front, waits too. */
    public Optional<Long> inFrontOf(DeadLetter letter) {
        return sql.query("""
                        select id from dead_letter
                        where tenant = :owner and topic = :topic and key = :key and kafka_offset < :offset and state = 'WAITING'
                          and kafka_partition = :partition
                        order by kafka_offset limit 1""")
                .with("owner", letter.tenant())
                .with("topic", letter.place().topic())
                .with("key", letter.key())
                .with("partition", letter.place().partition())
                .with("offset", letter.place().offset())
                .first(row -> row.largeNumber("id"));
    }

    /** Those that wait among these, in the order of Kafka. */
    List<Long> waiting(long from, long to, int most) {
        return sql.query("""
                        select id from dead_letter where id between :from and :to and state = 'WAITING'
                        order by written_at, topic, kafka_partition, kafka_offset limit :most""")
                .with("from", from)
                .with("to", to)
                .with("most", most)
                .list(row -> row.largeNumber("id"));
    }

    /** How many wait; more than 10,000 are not counted. */
    public long waiting() {
        return sql.query("select count(*) from (select from dead_letter where state = 'WAITING' limit 10000) waiting")
                .number();
    }

    /** False when it was settled before. */
    boolean settle(long id, LetterState state, String operator) {
        return sql.update("update dead_letter set state = :state, settled_at = :now, settled_by = :by"
                                + " where id = :id and state = 'WAITING'")
                        .with("id", id)
                        .with("state", state.name())
                        .with("by", operator)
                        .with("now", clock.instant())
                        .run()
                == 1;
    }

    /** One more time in vain. */
    void failedAgain(long id, FailureReason why) {
        sql.update(
                        "update dead_letter set tries = tries + 1, failed_at = :now, reason = :reason, detail = :detail where id = :id")
                .with("id", id)
                .with("reason", why.label())
                .with("detail", why.detail())
                .with("now", clock.instant())
                .run();
    }

    private static DeadLetter letter(Row row) {
        LetterState state = row.constant("state", LetterState.class);
        return new DeadLetter(
                row.largeNumber("id"),
                new Place(
                        row.text("topic"),
                        row.number("kafka_partition"),
                        row.largeNumber("kafka_offset"),
                        row.instant("written_at")),
                row.text("tenant"),
                row.text("key"),
                row.text("type"),
                List.of(row.json("headers", LetterHeader[].class)),
                row.text("payload"),
                row.largeNumber("bytes"),
                row.flag("whole"),
                new Failed(row.text("reason"), row.text("detail"), row.instant("failed_at"), row.number("tries")),
                state,
                state == LetterState.WAITING
                        ? null
                        : new Settlement(row.instant("settled_at"), row.text("settled_by")));
    }
}
