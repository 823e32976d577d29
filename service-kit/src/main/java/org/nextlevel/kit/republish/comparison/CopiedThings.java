package org.nextlevel.kit.republish.comparison;

import org.nextlevel.kit.republish.VersionedThings;

/**
 * A table of this service in which another's things are copied, each with the owner's version. A bean of it has the table compared.
 *
 * @param copy the table's name, by which operators know it
 * @param sort the owner's name for these things, see {@link org.nextlevel.kit.republish.RepublishSource}
 * @param kept what the table has of things that the owner has too; none that only a copy remembers
 * @param answers a topic of this service that the owner reads, on which it is asked to tell again
 */
public record CopiedThings(String copy, String sort, VersionedThings kept, String answers) {}
