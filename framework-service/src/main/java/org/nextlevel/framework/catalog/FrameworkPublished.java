package org.nextlevel.framework.catalog;

import java.util.UUID;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.event.Event;

/** A version was published. It is told whole, since consumers compute with its demands and show their wording (ADR 0009). */
record FrameworkPublished(UUID frameworkId, String framework, int version, FrameworkDocument content) implements Event {
    @Override
    public String topic() {
        return "framework-events";
    }

    @Override
    public String key() {
        return frameworkId.toString();
    }
}
