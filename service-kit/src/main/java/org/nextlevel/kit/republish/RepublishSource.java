package org.nextlevel.kit.republish;

import java.util.List;
import java.util.UUID;

/**
 * One sort of thing that a service tells others of, such as people. Every bean of it takes part in each re-publication,
 * in the order of names.
 */
public interface RepublishSource {
    /** The name of the sort. It never changes, since a re-publication that is under way remembers by it where it is. */
    String sort();

    /**
     * Appends the present state of the next few things to the Outbox, with the version that each has: whoever knows that
     * version already ignores it. No thing is changed. Called in a transaction, with the tenant open.
     *
     * @param after id of the thing that was told last
     * @return the ids of what was told, in the database's order of ids; empty when nothing comes after
     */
    List<UUID> tell(UUID after);
}
