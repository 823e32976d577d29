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
public record Tenure(Position position, UUID managerId, LocalDate leftOn) {
    /** The first day under this manager. */
    public LocalDate since() {
        return position.since();
    }

    /** Whether both say the same, except of how it ended. */
    boolean isSame(Tenure other) {
        return position.equals(other.position) && Objects.equals(managerId, other.managerId);
    }

    Tenure startingOn(LocalDate day) {
        return new Tenure(position.startingOn(day), managerId, leftOn);
    }

    Tenure as(Position other) {
        return new Tenure(other.startingOn(since()), managerId, leftOn);
    }

    Tenure under(UUID manager) {
        return new Tenure(position, manager, leftOn);
    }

    /** The same, ended on a day; null for one that goes on. */
    public Tenure leaving(LocalDate day) {
        return new Tenure(position, managerId, day);
    }
}
