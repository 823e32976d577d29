package org.nextlevel.integration.feed.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened next. */
@Schema(name = "Changes")
record ChangesView(
        List<ChangeView> items,

        @Schema(
                description = "Where to go on, also when there was nothing: `after` of the next question.",
                examples = "BkKf2xq0Q3iVq2m1lHh8ygAAAAAAAABB")
        String next,

        @Schema(description = "Whether that was all for now; false when more is there already.")
        boolean caughtUp) {

    static ChangesView of(FeedSlice slice, Map<UUID, String> externalIds) {
        return new ChangesView(
                slice.changes().stream()
                        .map(placed -> ChangeView.of(
                                placed.change(), new FeedPlace(slice.next().feed(), placed.position()), externalIds))
                        .toList(),
                slice.next().encoded(),
                slice.isCaughtUp());
    }
}
