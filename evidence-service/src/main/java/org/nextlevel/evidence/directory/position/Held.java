package org.nextlevel.evidence.directory.position;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A position as somebody held it under one manager. A change of either begins the next.
 *
 * @param position begins on the first day under this manager
 * @param managerId null for who reported to nobody, and where it was not recorded
 * @param leftOn the first day on which the person did not work here any more; null when it goes on, or lasted until the
 *     next began
 */
public record Held(Position position, UUID managerId, LocalDate leftOn) {
    /** First day. */
    public LocalDate since() {
        return position.since();
    }

    /** Whether both say the same, except of how it ended. */
    boolean isSame(Held other) {
        return position.equals(other.position) && Objects.equals(managerId, other.managerId);
    }

    Held startingOn(LocalDate day) {
        return new Held(position.startingOn(day), managerId, leftOn);
    }

    Held as(Position other) {
        return new Held(other.startingOn(since()), managerId, leftOn);
    }

    Held under(UUID manager) {
        return new Held(position, manager, leftOn);
    }

    Held leaving(LocalDate day) {
        return new Held(position, managerId, day);
    }
}
