package org.nextlevel.evidence.suggestion.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** The wordings of frameworks are compared with their latest versions. */
@ApplicationScoped
class ComparedWordings {
    @Produces
    @Singleton
    static CopiedThings wordings() {
        return new CopiedThings(
                "known_wording",
                "frameworks",
                new VersionedThings(
                        "framework-events",
                        "select id, id as key, number as version from known_wording where tenant = :tenant"),
                "people-events");
    }
}
