package org.nextlevel.kit.personal.erasure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.event.Event;
import org.nextlevel.kit.personal.ErasedPart;

/**
 * That a service erased all that it kept of a person.
 *
 * @param service its name
 */
public record ErasureAcknowledged(
        @JsonIgnore String topic, UUID erasureId, UUID employeeId, String service, List<ErasedPart> parts)
        implements Event {
    @Override
    public String key() {
        return employeeId.toString();
    }
}
