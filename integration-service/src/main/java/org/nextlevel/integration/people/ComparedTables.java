package org.nextlevel.integration.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.nextlevel.kit.republish.comparison.CopiedThings;
import org.nextlevel.kit.republish.comparison.CopiesOfOthers;

/** The copies of people, which are compared with the directory. */
@ApplicationScoped
class ComparedTables {
    @Produces
    @Singleton
    static CopiesOfOthers copies() {
        return new CopiesOfOthers(
                "integration-events",
                List.of(new CopiedThings(
                        "person",
                        "people",
                        "select employee_id as id, employee_id as key, version from person where tenant = :tenant")));
    }
}
