package org.nextlevel.evidence.directory.employee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.Type;

/**
 * What became different about an employee.
 *
 * @param formerManagerId null for who reported to nobody
 * @param managerId null for who reports to nobody now
 * @param matrixManagers who is or was a matrix manager, where others are now; empty otherwise
 * @param before what of identity, manager and position was different, by name
 * @param after the same names with what is now; a name is missing where there is nothing
 */
public record EmployeeChange(
        boolean wasActive,
        boolean isActive,
        UUID formerManagerId,
        UUID managerId,
        Set<UUID> matrixManagers,
        Map<String, String> before,
        Map<String, String> after) {
    /** What the audit is told of a person: user name, manager and position, as far as there is any. */
    static Map<String, String> identity(Employee person) {
        Map<String, String> identity = new TreeMap<>(Map.of("userName", person.userName()));
        if (person.position().hasLevel()) {
            identity.put("framework", person.position().framework());
            identity.put("level", person.position().level());
        }
        if (person.managerId() != null) {
            identity.put("managerId", person.managerId().toString());
        }
        return identity;
    }

    /** What is different between two states of an employee; see {@link #identity}. */
    static EmployeeChange between(boolean wasActive, Map<String, String> before, UUID formerManagerId, Employee now) {
        return new EmployeeChange(
                wasActive,
                now.isActive(),
                formerManagerId,
                now.managerId(),
                Set.of(),
                without(before, identity(now)),
                without(identity(now), before));
    }

    /** The same, and the person reports to others beside the manager. */
    EmployeeChange inMatrix(Set<UUID> was, Set<UUID> is) {
        if (was.equals(is)) {
            return this;
        }
        Set<UUID> concerned = new HashSet<>(was);
        concerned.addAll(is);
        return new EmployeeChange(
                wasActive,
                isActive,
                formerManagerId,
                managerId,
                concerned,
                withMatrix(before, was),
                withMatrix(after, is));
    }

    /** Both at once; what is said twice is said by the other. */
    public EmployeeChange and(EmployeeChange other) {
        Map<String, String> allBefore = new TreeMap<>(before);
        allBefore.putAll(other.before);
        Map<String, String> allAfter = new TreeMap<>(after);
        allAfter.putAll(other.after);
        return new EmployeeChange(
                wasActive, isActive, formerManagerId, managerId, other.matrixManagers, allBefore, allAfter);
    }

    private static Map<String, String> withMatrix(Map<String, String> some, Set<UUID> managers) {
        Map<String, String> more = new TreeMap<>(some);
        if (!managers.isEmpty()) {
            more.put(
                    "matrixManagerIds",
                    managers.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
        }
        return more;
    }

    private static Map<String, String> without(Map<String, String> some, Map<String, String> same) {
        Map<String, String> left = new TreeMap<>(some);
        left.entrySet().removeAll(same.entrySet());
        return left;
    }

    /** What is told of it; never nothing. */
    List<EmployeeEvent> events(EmployeePayload state) {
        List<EmployeeEvent> events = new ArrayList<>();
        if (wasActive != isActive) {
            events.add(new EmployeeEvent(isActive ? Type.EMPLOYEE_REHIRED : Type.EMPLOYEE_LEFT, state));
        }
        if (!Objects.equals(formerManagerId, managerId)) {
            events.add(new EmployeeEvent(Type.MANAGER_CHANGED, state, formerManagerId));
        }
        return events.isEmpty() ? List.of(new EmployeeEvent(Type.EMPLOYEE_CHANGED, state)) : events;
    }
}
