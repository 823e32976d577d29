package org.nextlevel.framework.catalog;

import java.util.UUID;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.event.Event;

/** Nothing happened: the latest version is told again, as {@link FrameworkPublished} told it, for those who keep copies. */
record FrameworkRepublished(UUID frameworkId, String framework, int version, FrameworkDocument content)
        implements Event {
    @Override
    public String topic() {
        return "framework-events";
    }

    @Override
    public String key() {
        return frameworkId.toString();
    }
}
