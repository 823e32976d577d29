package org.nextlevel.advisor.copy.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** The copies of frameworks are compared with their latest versions. */
@ApplicationScoped
class ComparedFrameworks {
    /** One that was taken over before its id was kept is told again, as if it were missing. */
    @Produces
    @Singleton
    static CopiedThings frameworks() {
        return new CopiedThings(
                "framework",
                "frameworks",
                new VersionedThings(
                        "framework-events",
                        "select framework_id as id, framework_id as key, version from framework where tenant = :tenant and framework_id is not null"),
                "advice-events");
    }
}
