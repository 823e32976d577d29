package org.nextlevel.framework.publication;

import org.nextlevel.kit.event.StateEvent;

/** A version of a framework was published, or its latest version is told again. */
record FrameworkEvent(Type type, FrameworkPayload state) implements StateEvent {
    enum Type {
        FRAMEWORK_PUBLISHED,
        /** Nothing happened: it is told again for those who keep copies. */
        FRAMEWORK_REPUBLISHED
    }

    @Override
    public String topic() {
        return "framework-events";
    }

    @Override
    public String key() {
        return state.frameworkId().toString();
    }
}
