package org.nextlevel.kit.company;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.nextlevel.kit.event.Event;
import org.nextlevel.kit.personal.ErasedPart;

/**
 * That a service erased all that it kept of a tenant; which service, the event's origin says.
 *
 * @param parts how many rows of which table went, and what remains
 */
public record TenantErasureAcknowledged(@JsonIgnore String topic, String tenant, List<ErasedPart> parts)
        implements Event {
    @Override
    public String key() {
        return tenant;
    }
}
