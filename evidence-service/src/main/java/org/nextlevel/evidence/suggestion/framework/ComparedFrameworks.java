package org.nextlevel.evidence.suggestion.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** What is known of frameworks is compared with their latest versions. */
@ApplicationScoped
class ComparedFrameworks {
    @Produces
    @Singleton
    static CopiedThings frameworks() {
        return new CopiedThings(
                "known_framework",
                "frameworks",
                new VersionedThings(
                        "framework-events",
                        "select id, id as key, number as version from known_framework where tenant = :tenant"),
                "people-events");
    }
}
