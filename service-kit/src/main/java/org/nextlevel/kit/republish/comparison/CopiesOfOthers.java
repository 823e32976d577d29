package org.nextlevel.kit.republish.comparison;

import java.util.List;

/**
 * What this service copies of others, each of which is compared with its owner (ADR 0077). A service has one bean of it.
 *
 * @param answers a topic of this service that the owners read, on which they are asked to tell again
 */
public record CopiesOfOthers(String answers, List<CopiedThings> tables) {}
