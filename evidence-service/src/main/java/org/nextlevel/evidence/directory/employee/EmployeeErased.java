package org.nextlevel.evidence.directory.employee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

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
