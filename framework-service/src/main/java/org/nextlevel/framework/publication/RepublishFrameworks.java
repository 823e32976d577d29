package org.nextlevel.framework.publication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;

/** Tells the latest version of every framework again; services that keep copies need no earlier one. */
@Singleton
class RepublishFrameworks extends RepublishSource<Framework> {
    private final FrameworkVersions versions;
    private final Outbox outbox;

    RepublishFrameworks(Frameworks frameworks, FrameworkVersions versions, Outbox outbox) {
        // Few at once, since each is told whole and may be of some megabytes.
        super("frameworks", frameworks, "latestVersion > 0", 5);
        this.versions = versions;
        this.outbox = outbox;
    }

    @Override
    protected void tell(List<Framework> some) {
        some.forEach(framework -> outbox.append(republished(framework)));
    }

    private FrameworkEvent republished(Framework framework) {
        var latest = versions.requireLatest(framework);
        return new FrameworkEvent(FrameworkEvent.Type.FRAMEWORK_REPUBLISHED, FrameworkPayload.of(latest));
    }

    @Override
    public Optional<VersionedThings> versions() {
        return Optional.of(
                new VersionedThings(
                        "framework-events",
                        "select id, id as key, latest_version as version from framework where tenant = :tenant and latest_version > 0"));
    }
}
