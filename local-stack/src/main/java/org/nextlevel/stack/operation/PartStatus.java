package org.nextlevel.stack.operation;

import java.util.OptionalLong;
import org.nextlevel.stack.layout.Part;

/**
 * How a part is at one moment.
 *
 * @param pid empty when the part does not run
 * @param residentKilobytes of the part and its children; 0 when it does not run
 */
public record PartStatus(Part part, OptionalLong pid, int port, Health health, long residentKilobytes) {

    /** What a part answers when it is asked. */
    public enum Health {
        /** It runs and says that it can work. */
        READY,
        /** It runs, but cannot work yet or any more. */
        NOT_READY,
        /** It was stopped or never started. */
        STOPPED,
        /** It ended without having been told to. */
        DIED
    }
}
