package org.nextlevel.kit.republish.comparison;

/**
 * A table of this service in which another's things are copied, each with the owner's version.
 *
 * @param copy the table's name, by which operators know it
 * @param sort the owner's name for these things, see {@link org.nextlevel.kit.republish.RepublishSource}
 * @param select gives the columns {@code id}, {@code key}, the key of their events, and {@code version}, without an order: what the table
 *     has of things that the owner has too, and none that only a copy remembers
 */
public record CopiedThings(String copy, String sort, String select) {}
