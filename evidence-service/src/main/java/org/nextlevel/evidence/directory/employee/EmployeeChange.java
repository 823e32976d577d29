package org.nextlevel.evidence.directory.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.EmployeeChanged;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.EmployeeLeft;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.EmployeeRehired;
import org.nextlevel.evidence.directory.employee.EmployeeEvent.ManagerChanged;

/**
 * What became different about an employee.
 *
 * @param formerManagerId null for who reported to nobody
 * @param managerId null for who reports to nobody now
 */
record EmployeeChange(boolean wasActive, boolean isActive, UUID formerManagerId, UUID managerId) {
    /** What is told of it; never nothing. */
    List<EmployeeEvent> events(EmployeePayload state) {
        List<EmployeeEvent> events = new ArrayList<>();
        if (wasActive != isActive) {
            events.add(isActive ? new EmployeeRehired(state) : new EmployeeLeft(state));
        }
        if (!Objects.equals(formerManagerId, managerId)) {
            events.add(new ManagerChanged(state, formerManagerId));
        }
        return events.isEmpty() ? List.of(new EmployeeChanged(state)) : events;
    }
}
