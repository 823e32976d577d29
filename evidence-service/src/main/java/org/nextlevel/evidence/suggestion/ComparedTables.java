package org.nextlevel.evidence.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.nextlevel.kit.republish.comparison.CopiedThings;
import org.nextlevel.kit.republish.comparison.CopiesOfOthers;

/** What is known of frameworks, which is compared with their latest versions. */
@ApplicationScoped
class ComparedTables {
    @Produces
    @Singleton
    static CopiesOfOthers copies() {
        return new CopiesOfOthers(
                "people-events",
                List.of(
                        new CopiedThings(
                                "known_framework",
                                "frameworks",
                                "select id, id as key, number as version from known_framework where tenant = :tenant"),
                        new CopiedThings(
                                "known_wording",
                                "frameworks",
                                "select id, id as key, number as version from known_wording where tenant = :tenant")));
    }
}
