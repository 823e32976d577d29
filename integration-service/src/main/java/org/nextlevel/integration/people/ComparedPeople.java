package org.nextlevel.integration.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** The copies of people are compared with the directory. */
@ApplicationScoped
class ComparedPeople {
    @Produces
    @Singleton
    static CopiedThings people() {
        return new CopiedThings(
                "person",
                "people",
                new VersionedThings(
                        "people-events",
                        "select employee_id as id, employee_id as key, version from person where tenant = :tenant"),
                "integration-events");
    }
}
