package org.nextlevel.advisor.copy.people;

import java.util.Set;
import java.util.UUID;

/**
 * The person an answer is about, and who asks.
 *
 * @param line all managers above the person
 * @param caller who asks: the person, or a manager of the line
 */
public record Subject(Employee employee, Set<UUID> line, UUID caller) {
    /** Whether the person asks about themself. */
    public boolean isCaller() {
        return employee.id().equals(caller);
    }

    /**
     * The person through whose eyes the shared perspective is seen: the manager who asks or, when the person asks, the direct
     * manager; at the top the person, with whom nothing is shared by name.
     */
    public UUID viewer() {
        return isCaller() && employee.managerId() != null ? employee.managerId() : caller;
    }

    /** Whether the shared perspective is the direct manager's. */
    public boolean isSeenByDirectManager() {
        return isCaller() || caller.equals(employee.managerId());
    }
}
