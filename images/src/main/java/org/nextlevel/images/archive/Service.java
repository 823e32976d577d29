package org.nextlevel.images.archive;

import org.nextlevel.stack.memory.ServiceMemory;

/** What there is an image of. */
public enum Service {
    FRAMEWORK_SERVICE("framework-service", "NextLevel: career frameworks"),
    EVIDENCE_SERVICE("evidence-service", "NextLevel: people and their evidence"),
    ADVISOR_SERVICE("advisor-service", "NextLevel: readiness, cases and advice"),
    INTEGRATION_SERVICE("integration-service", "NextLevel: what leaves for other systems"),
    API_GATEWAY("api-gateway", "NextLevel: the one way in");

    private final String module;
    private final String title;

    Service(String module, String title) {
        this.module = module;
        this.title = title;
    }

    /** What it is, in a line. */
    public String title() {
        return title;
    }

    public ServiceMemory memory() {
        return ServiceMemory.of(module);
    }

    /** The Maven module, which names the image too. */
    @Override
    public String toString() {
        return module;
    }
}
