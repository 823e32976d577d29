package org.nextlevel.integration.feed.change;

import java.util.UUID;

/**
 * What something happened to.
 *
 * @param version rises with each change of the thing; of a framework it is that of its published versions
 */
public record ChangedThing(ThingKind kind, UUID id, long version) {}
