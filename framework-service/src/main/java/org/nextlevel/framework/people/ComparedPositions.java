package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** The copies of positions are compared with the directory. */
@ApplicationScoped
class ComparedPositions {
    @Produces
    @Singleton
    static CopiedThings positions() {
        return new CopiedThings(
                "position",
                "people",
                new VersionedThings(
                        "people-events",
                        "select employee_id as id, employee_id as key, version from position where tenant = :tenant"),
                "framework-events");
    }
}
