package org.nextlevel.evidence.directory.employee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.Event;
import org.nextlevel.kit.event.StateEvent;

/**
 * Something happened to a person in the directory.
 *
 * @param formerManagerId goes with {@link Type#MANAGER_CHANGED} alone: null for who reported to nobody
 */
record EmployeeEvent(
        Type type, EmployeePayload state, @Nullable UUID formerManagerId) implements StateEvent {
    /** Something other than another manager. */
    EmployeeEvent(Type type, EmployeePayload state) {
        this(type, state, null);
    }

    @Override
    public String topic() {
        return "people-events";
    }

    @Override
    public String key() {
        return state.employeeId().toString();
    }

    @Override
    public Object payload() {
        return type == Type.MANAGER_CHANGED ? new ManagerChange(state, formerManagerId) : state;
    }

    /** What can happen to a person in the directory. */
    enum Type {
        /** Somebody is in the directory for the first time. */
        EMPLOYEE_REGISTERED,
        /** The directory says something new of somebody, who neither left nor came back nor has another manager. */
        EMPLOYEE_CHANGED,
        /** Somebody has another manager; other things may have changed with it. */
        MANAGER_CHANGED,
        /** Somebody does not work here any more. */
        EMPLOYEE_LEFT,
        /** Somebody who had left works here again. */
        EMPLOYEE_REHIRED,
        /** Somebody signed in as this person for the first time. */
        LOGIN_BOUND,
        /** Another login is this person from now on, and the former is nobody. */
        LOGIN_CHANGED,
        /** Nothing happened: it is told again for those who keep copies. */
        EMPLOYEE_REPUBLISHED
    }

    private record ManagerChange(
            @JsonUnwrapped EmployeePayload state, @Nullable UUID formerManagerId) {}

    /**
     * That nothing is left of a person in the directory than the id, and every service erases what it keeps.
     *
     * @param state of what is left
     * @param erasureId whoever erased what it kept says so with it
     * @param formerUserNameDigest by which the person was named in events until now
     */
    record EmployeeErased(@JsonUnwrapped EmployeePayload state, UUID erasureId, String formerUserNameDigest)
            implements Event {
        @Override
        public String topic() {
            return "people-events";
        }

        @Override
        public String key() {
            return state.employeeId().toString();
        }
    }
}
