package org.nextlevel.kit.republish.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.sql.Sql;

/** Where the open tenant's comparison of each sort is, and when it begins again. */
@ApplicationScoped
class ComparisonPlaces {
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final String ADD = """
            insert into comparison (tenant, sort, after, due_at) values (:tenant, :sort, :after, :due)
            on conflict (tenant, sort) do nothing""";
    private static final String HOLD = """
            select after from comparison where tenant = :tenant and sort = :sort and due_at <= :now for update skip locked""";
    private static final String KEEP =
            "update comparison set after = :after, due_at = :due where tenant = :tenant and sort = :sort";

    private final Sql sql;
    private final Clock clock;
    private final Duration every;

    /** @param every from the end of one comparison of a sort to the beginning of the next */
    ComparisonPlaces(
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "nextlevel.copies.compared-every", defaultValue = "PT6H") Duration every) {
        this.sql = sql;
        this.clock = clock;
        this.every = every;
    }

    /** For each sort that was looked at before, whether it is due. */
    Map<String, Boolean> due() {
        Map<String, Boolean> due = new HashMap<>();
        sql.query("select sort, due_at <= :now as due from comparison where tenant = :tenant")
                .unflushed()
                .with("now", clock.instant())
                .each(row -> due.put(row.text("sort"), row.flag("due")));
        return due;
    }

    /** A sort is new here. It begins at some moment, so that not all companies begin at the same. */
    void add(String sort) {
        sql.update(ADD)
                .unflushed()
                .with("sort", sort)
                .with("after", BEGINNING)
                .with(
                        "due",
                        clock.instant().plusMillis(ThreadLocalRandom.current().nextLong(every.toMillis() + 1)))
                .run();
    }

    /** After which thing a sort goes on, held until the transaction ends; empty when it is not due, or somebody else holds it. */
    Optional<UUID> hold(String sort) {
        return sql.query(HOLD)
                .unflushed()
                .with("sort", sort)
                .with("now", clock.instant())
                .first(row -> row.uuid("after"));
    }

    /** @param upto the last thing that was counted; null when it is over for this time */
    void keep(String sort, @Nullable UUID upto) {
        boolean isOver = upto == null;
        sql.update(KEEP)
                .unflushed()
                .with("sort", sort)
                .with("after", isOver ? BEGINNING : upto)
                .with("due", isOver ? clock.instant().plus(every) : clock.instant())
                .run();
    }

    /** The sort is compared from its beginning, from now on. */
    void begin(String sort) {
        add(sort);
        sql.update(KEEP)
                .unflushed()
                .with("sort", sort)
                .with("after", BEGINNING)
                .with("due", clock.instant())
                .run();
    }
}
