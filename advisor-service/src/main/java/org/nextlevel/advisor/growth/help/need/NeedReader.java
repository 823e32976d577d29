package org.nextlevel.advisor.growth.help.need;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody whom needs may concern.
 *
 * @param line all managers above
 */
record NeedReader(UUID id, Set<UUID> line) {}
