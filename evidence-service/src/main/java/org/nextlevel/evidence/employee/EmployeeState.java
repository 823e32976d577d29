package org.nextlevel.evidence.employee;

import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** What events tell of a person: ids, keys and dates, and the user name only as a keyed digest (ADR 0007). */
sealed interface EmployeeState extends Event permits EmployeeRegistered, EmployeeChanged {
    UUID employeeId();

    @Override
    default String topic() {
        return "people-events";
    }

    @Override
    default String key() {
        return employeeId().toString();
    }
}
