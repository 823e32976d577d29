package org.nextlevel.integration.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** The feed of the current tenant as it is kept, by positions. */
@ApplicationScoped
public class FeedRows {
    /** So many positions are looked through at once for the types that are asked for. */
    public static final int LOOKED_THROUGH = 10_000;

    private static final String STATE = "select id, last_position, swept_to from feed where tenant = :tenant";

    /** One statement, so that rows and how far the feed goes are of one moment. */
    private static final String NEXT = """
            select feed.last_position as last, feed.swept_to as swept, change.*
            from feed left join lateral (
              select * from change where change.tenant = feed.tenant
                and position > :after and position <= least(feed.last_position, :until)
                and (:all or type = any(:types::text[]))
              order by position limit :limit) change on true
            where feed.tenant = :tenant order by position""";

    private final Sql sql;
    private final Feed feed;

    FeedRows(Sql sql, Feed feed) {
        this.sql = sql;
        this.feed = feed;
    }

    /** How far a feed goes. */
    public record State(UUID id, long lastPosition, long sweptTo) {}

    /** How far it goes; in a transaction, since it begins where nothing has happened yet. */
    public State state() {
        return found().orElseGet(() -> {
            feed.hold();
            return found().orElseThrow();
        });
    }

    /**
     * What follows a position.
     *
     * @param types which changes; all where it is empty
     * @param limit how many at most
     */
    public FeedStretch after(long position, Set<ChangeType> types, int limit) {
        List<PlacedChange> found = new ArrayList<>();
        long[] ends = new long[2];
        sql.query(NEXT)
                .with("after", position)
                .with("until", position + LOOKED_THROUGH)
                .with("all", types.isEmpty())
                .with("types", types.stream().map(Enum::name).toList())
                .with("limit", limit)
                .each(row -> {
                    ends[0] = row.largeNumber("last");
                    ends[1] = row.largeNumber("swept");
                    if (row.uuid("id") != null) {
                        found.add(PlacedChange.of(row));
                    }
                });
        long reached = found.size() == limit
                ? found.getLast().position()
                : Math.max(position, Math.min(ends[0], position + LOOKED_THROUGH));
        return new FeedStretch(found, reached, ends[0], ends[1]);
    }

    private Optional<State> found() {
        return sql.query(STATE).first(FeedRows::state);
    }

    private static State state(Row row) {
        return new State(row.uuid("id"), row.largeNumber("last_position"), row.largeNumber("swept_to"));
    }
}
