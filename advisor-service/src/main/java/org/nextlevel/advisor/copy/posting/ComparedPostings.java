package org.nextlevel.advisor.copy.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** The copies of postings are compared with those that there are. */
@ApplicationScoped
class ComparedPostings {
    /** Of one that is deleted its owner has nothing any more. */
    @Produces
    @Singleton
    static CopiedThings postings() {
        return new CopiedThings(
                "posting",
                "postings",
                new VersionedThings(
                        "framework-events",
                        "select id, id as key, version from posting where tenant = :tenant and not deleted"),
                "advice-events");
    }
}
