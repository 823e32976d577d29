package org.nextlevel.integration.feed.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.Change;
import org.nextlevel.integration.feed.ChangeDetails;
import org.nextlevel.integration.feed.ChangeType;
import org.nextlevel.integration.feed.ChangedThing;
import org.nextlevel.integration.feed.Feed;
import org.nextlevel.integration.feed.ThingKind;
import org.nextlevel.integration.feed.reading.FeedSlice.PlacedChange;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Gone;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;

/** Reads what comes next in the feed of the current tenant; whose changes are shown is recorded. */
@ApplicationScoped
class ReadFeed {
    /** So many positions are looked through at once for the types that are asked for. */
    private static final int LOOKED_THROUGH = 10_000;

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
    private final Audit audit;

    ReadFeed(Sql sql, Feed feed, Audit audit) {
        this.sql = sql;
        this.feed = feed;
        this.audit = audit;
    }

    /**
     * The changes that follow, as far as they are looked through at once.
     *
     * @throws Gone when changes after the reader's place are not kept any more
     * @throws org.nextlevel.kit.problem.Malformed when that is no place
     */
    @Transactional
    FeedSlice next(FeedQuestion question) {
        FeedState state = state();
        FeedPlace after = place(question.after(), state);
        FeedSlice slice = read(question, after);
        audit.record("changes-read", slice.employees());
        return slice;
    }

    private record FeedState(UUID id, long lastPosition, long sweptTo) {}

    private FeedState state() {
        return sql.query(STATE).first(ReadFeed::state).orElseGet(() -> {
            // The first reader of a company in which nothing has happened is given a place too.
            feed.hold();
            return sql.query(STATE).first(ReadFeed::state).orElseThrow();
        });
    }

    private static FeedState state(Row row) {
        return new FeedState(row.uuid("id"), row.largeNumber("last_position"), row.largeNumber("swept_to"));
    }

    private static FeedPlace place(@Nullable String after, FeedState state) {
        if (after == null) {
            return new FeedPlace(state.id(), state.sweptTo());
        }
        if (after.equals(FeedQuestion.LATEST)) {
            return new FeedPlace(state.id(), state.lastPosition());
        }
        FeedPlace place = FeedPlace.of(after);
        if (!place.feed().equals(state.id()) || place.position() > state.lastPosition()) {
            throw reconcile();
        }
        return place;
    }

    private FeedSlice read(FeedQuestion question, FeedPlace after) {
        long until = after.position() + LOOKED_THROUGH;
        Set<ChangeType> types = question.types();
        List<PlacedChange> found = new ArrayList<>();
        long[] ends = new long[2];
        sql.query(NEXT)
                .with("after", after.position())
                .with("until", until)
                .with("all", types.isEmpty())
                .with("types", types.stream().map(Enum::name).toList())
                .with("limit", question.limit() + 1)
                .each(row -> {
                    ends[0] = row.largeNumber("last");
                    ends[1] = row.largeNumber("swept");
                    if (row.uuid("id") != null) {
                        found.add(placed(row));
                    }
                });
        if (question.after() != null && after.position() < ends[1]) {
            throw reconcile();
        }
        return slice(question, after, found, ends[0]);
    }

    private static FeedSlice slice(FeedQuestion question, FeedPlace after, List<PlacedChange> found, long last) {
        if (found.size() > question.limit()) {
            List<PlacedChange> shown = found.subList(0, question.limit());
            return new FeedSlice(
                    shown, new FeedPlace(after.feed(), shown.getLast().position()), false);
        }
        long reached = Math.min(last, after.position() + LOOKED_THROUGH);
        return new FeedSlice(found, new FeedPlace(after.feed(), reached), reached == last);
    }

    private static PlacedChange placed(Row row) {
        return new PlacedChange(
                row.largeNumber("position"),
                new Change(
                        row.uuid("id"),
                        row.constant("type", ChangeType.class),
                        row.instant("occurred_at"),
                        row.uuid("employee_id"),
                        new ChangedThing(
                                row.constant("kind", ThingKind.class),
                                row.uuid("thing_id"),
                                row.largeNumber("thing_version")),
                        row.json("details", ChangeDetails.class)));
    }

    private static Gone reconcile() {
        return new Gone(
                "changes-gone",
                "What happened after this place is not kept any more. Ask once with after=latest and keep `next`; then read /api/directory/employees, /api/frameworks and /api/promotions as a whole; then go on from that `next`.");
    }
}
