package org.nextlevel.evidence.directory.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.Type;

/**
 * What became different about an employee.
 *
 * @param formerManagerId null for who reported to nobody
 * @param managerId null for who reports to nobody now
 */
public record EmployeeChange(boolean wasActive, boolean isActive, UUID formerManagerId, UUID managerId) {
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
