package org.nextlevel.integration.feed.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.FeedRows;
import org.nextlevel.integration.feed.FeedStretch;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.problem.Gone;

/** Reads what comes next in the feed of the current tenant; whose changes are shown is recorded. */
@ApplicationScoped
class ReadFeed {
    private final FeedRows feed;
    private final Audit audit;

    ReadFeed(FeedRows feed, Audit audit) {
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
        FeedPlace after = place(question.after(), feed.state());
        FeedSlice slice = read(question, after);
        audit.record("changes-read", slice.employees());
        return slice;
    }

    private static FeedPlace place(@Nullable String after, FeedRows.State state) {
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
        FeedStretch stretch = feed.after(after.position(), question.types(), question.limit() + 1);
        if (question.after() != null && after.position() < stretch.sweptTo()) {
            throw reconcile();
        }
        List<PlacedChange> found = stretch.changes();
        if (found.size() > question.limit()) {
            List<PlacedChange> shown = found.subList(0, question.limit());
            return new FeedSlice(
                    shown, new FeedPlace(after.feed(), shown.getLast().position()), false);
        }
        return new FeedSlice(
                found, new FeedPlace(after.feed(), stretch.reached()), stretch.reached() == stretch.last());
    }

    private static Gone reconcile() {
        return new Gone(
                "changes-gone",
                "What happened after this place is not kept any more. Ask once with after=latest and keep `next`; then read /api/directory/employees, /api/frameworks and /api/promotions as a whole; then go on from that `next`.");
    }
}
