package org.nextlevel.advisor.signal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * A signal that the caller sees, and whether it is the caller's to take back.
 *
 * @param showsSystem whether the caller learns which system it came from
 * @param level that is open, by key and name; null for what is no opening, and until {@link OpenRoles} named it
 * @param overlaps the signals that say the same for some of the same days
 */
public record VisibleSignal(
        Signal signal,
        boolean mayTakeBack,
        boolean showsSystem,
        @Nullable NamedKey level,
        List<UUID> overlaps) {
    VisibleSignal(Signal signal, boolean mayTakeBack, boolean showsSystem) {
        this(signal, mayTakeBack, showsSystem, null, List.of());
    }

    VisibleSignal named(NamedKey open) {
        return new VisibleSignal(signal, mayTakeBack, showsSystem, open, overlaps);
    }

    VisibleSignal overlapping(List<UUID> others) {
        return new VisibleSignal(signal, mayTakeBack, showsSystem, level, others);
    }
}
