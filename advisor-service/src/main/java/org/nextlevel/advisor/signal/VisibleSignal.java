package org.nextlevel.advisor.signal;

import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * A signal that the caller sees, and whether it is the caller's to take back.
 *
 * @param level that is open, by key and name; null for what is no opening, and until {@link OpenRoles} named it
 */
record VisibleSignal(
        Signal signal, boolean mayTakeBack, @Nullable NamedKey level) {
    VisibleSignal(Signal signal, boolean mayTakeBack) {
        this(signal, mayTakeBack, null);
    }
}
