package org.nextlevel.evidence.directory.employee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/**
 * Something happened to a person in the directory. The types differ in what happened; all carry the same state, so that
 * whoever keeps nothing but the state takes it from any of them.
 */
public sealed interface EmployeeEvent extends Event {
    @JsonUnwrapped
    EmployeePayload state();

    @Override
    default String topic() {
        return "people-events";
    }

    @Override
    default String key() {
        return state().employeeId().toString();
    }

    /** Somebody is in the directory for the first time. */
    record EmployeeRegistered(@JsonUnwrapped EmployeePayload state) implements EmployeeEvent {}

    /** The directory says something new of somebody, who neither left nor came back nor has another manager. */
    record EmployeeChanged(@JsonUnwrapped EmployeePayload state) implements EmployeeEvent {}

    /**
     * Somebody has another manager; other things may have changed with it.
     *
     * @param formerManagerId null for who reported to nobody
     */
    record ManagerChanged(@JsonUnwrapped EmployeePayload state, UUID formerManagerId) implements EmployeeEvent {}

    /** Somebody does not work here any more. */
    record EmployeeLeft(@JsonUnwrapped EmployeePayload state) implements EmployeeEvent {}

    /** Somebody who had left works here again. */
    record EmployeeRehired(@JsonUnwrapped EmployeePayload state) implements EmployeeEvent {}

    /** Nothing happened: it is told again for those who keep copies. */
    record EmployeeRepublished(@JsonUnwrapped EmployeePayload state) implements EmployeeEvent {}
}
