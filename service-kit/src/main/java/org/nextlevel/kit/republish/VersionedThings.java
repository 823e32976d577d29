package org.nextlevel.kit.republish;

/**
 * Things of the open tenant as a table has them, the owner's or a copy's: of each the id and the version.
 *
 * @param topic on which they are told
 * @param select gives the columns {@code id} and {@code version}, and {@code key}, the key of their events; without an order
 */
public record VersionedThings(String topic, String select) {}
