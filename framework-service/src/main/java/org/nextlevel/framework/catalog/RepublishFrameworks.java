package org.nextlevel.framework.catalog;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.ToldAgain;

/** Tells the latest version of every framework again: who keeps copies keeps no other. */
@ApplicationScoped
class RepublishFrameworks implements ToldAgain {
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
        List<Framework> batch = frameworks
                .find("id > ?1 and latestVersion > 0", Sort.by("id"), after)
                .page(0, BATCH)
                .list();
        for (Framework one : batch) {
            outbox.append(versions.require(one, one.latestVersion()).republished());
        }
        return batch.stream().map(Framework::id).toList();
    }
}
