package org.nextlevel.advisor.copy.people;

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
                "employee",
                "people",
                new VersionedThings(
                        "people-events", "select id, id as key, version from employee where tenant = :tenant"),
                "advice-events");
    }
}
