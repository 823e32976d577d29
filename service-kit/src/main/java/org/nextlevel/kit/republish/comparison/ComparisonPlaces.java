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
import org.nextlevel.kit.sql.Sql;

/** Where the open tenant's comparison of each sort is, and when it begins again. */
@ApplicationScoped
class ComparisonPlaces {
    /** Whether something is due is asked for each company by itself; what was too busy to be counted is looked at again then, too. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(2);

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final String ADD = """
            insert into comparison (tenant, sort, after, due_at) values (:tenant, :sort, :after, :due)
            on conflict (tenant, sort) do nothing""";
    private static final String HOLD = """
            select after from comparison where tenant = :tenant and sort = :sort and due_at <= :now""";
    private static final String KEEP =
            "update comparison set after = :after, due_at = :now where tenant = :tenant and sort = :sort";
    private static final String END = """
            update comparison set after = :after, due_at = case when again then :now else :due end, again = false
            where tenant = :tenant and sort = :sort""";
    private static final String AGAIN = """
            update comparison set again = true, due_at = least(due_at, :now) where tenant = :tenant and sort = :sort""";

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

    /** After how long to look again whether something is due. */
    Duration look() {
        return every.compareTo(LONGEST_LOOK) < 0 ? every : LONGEST_LOOK;
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
        if (!sql.tryLock(":tenant compares " + sort)) {
            return Optional.empty();
        }
        return sql.query(HOLD)
                .unflushed()
                .with("sort", sort)
                .with("now", clock.instant())
                .first(row -> row.uuid("after"));
    }

    /** It goes on behind the last thing that was counted. */
    void keep(String sort, UUID upto) {
        sql.update(KEEP)
                .unflushed()
                .with("sort", sort)
                .with("after", upto)
                .with("now", clock.instant())
                .run();
    }

    /** It is over for this time, unless it is wanted again. */
    void end(String sort) {
        sql.update(END)
                .unflushed()
                .with("sort", sort)
                .with("after", BEGINNING)
                .with("now", clock.instant())
                .with("due", clock.instant().plus(every))
                .run();
    }

    /**
     * The sort is compared from its beginning, from now on; one that is under way comes to its end first. Whether one is
     * cannot be told here: what it found may be read before it is noted that it went on.
     */
    void again(String sort) {
        add(sort);
        sql.update(AGAIN)
                .unflushed()
                .with("sort", sort)
                .with("now", clock.instant())
                .run();
    }
}
