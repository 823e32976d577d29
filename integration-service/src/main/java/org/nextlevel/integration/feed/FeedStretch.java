package org.nextlevel.integration.feed;

import java.util.List;
import org.nextlevel.integration.feed.change.PlacedChange;

/**
 * What follows a position, as far as it is looked through at once.
 *
 * @param reached up to where there is no more of it
 * @param last how far the feed goes
 * @param sweptTo what was up to here is not kept any more
 */
public record FeedStretch(List<PlacedChange> changes, long reached, long last, long sweptTo) {}
