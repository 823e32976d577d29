package org.nextlevel.kit.position;

import java.util.Collection;

/** Something that a service computes from events a moment after they arrived; a read that names a position waits for it too. */
public interface ComputedLater {
    /** Whether something that has arrived for one of these keys of events is not computed yet, in the current tenant. */
    boolean isBehind(Collection<String> keys);
}
