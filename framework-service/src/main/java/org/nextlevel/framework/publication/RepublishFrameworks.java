package org.nextlevel.framework.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.RepublishSource;

/** Tells the latest version of every framework again; services that keep copies need no earlier one. */
@ApplicationScoped
class RepublishFrameworks implements RepublishSource {
    /** Few, since each is told whole and may be of some megabytes. */
    private static final int BATCH = 5;

    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Outbox outbox;

    RepublishFrameworks(Frameworks frameworks, FrameworkVersions versions, Outbox outbox) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.outbox = outbox;
    }

    @Override
    public String sort() {
        return "frameworks";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<Framework> batch = frameworks.publishedAfter(after, BATCH);
        batch.forEach(framework -> outbox.append(republished(framework)));
        return batch.stream().map(Framework::id).toList();
    }

    private FrameworkEvent republished(Framework framework) {
        var latest = versions.requireLatest(framework);
        return new FrameworkEvent(FrameworkEvent.Type.FRAMEWORK_REPUBLISHED, FrameworkPayload.of(latest));
    }
}
