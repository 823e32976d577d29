package org.nextlevel.evidence.employee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nextlevel.kit.event.Event;

/** Something happened to a person in the directory. The types differ in what happened; both carry the same state. */
sealed interface EmployeeEvent extends Event {
    @JsonUnwrapped
    EmployeeState state();

    @Override
    default String topic() {
        return "people-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /** Somebody is in the directory for the first time. */
    record EmployeeRegistered(@JsonUnwrapped EmployeeState state) implements EmployeeEvent {}

    /** The directory says something new of somebody. */
    record EmployeeChanged(@JsonUnwrapped EmployeeState state) implements EmployeeEvent {}
}
