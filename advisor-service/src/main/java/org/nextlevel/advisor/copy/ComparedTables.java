package org.nextlevel.advisor.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.nextlevel.kit.republish.comparison.CopiedThings;
import org.nextlevel.kit.republish.comparison.CopiesOfOthers;

/** The copies that are compared with what their owners have. */
@ApplicationScoped
class ComparedTables {
    @Produces
    @Singleton
    static CopiesOfOthers copies() {
        // Of a posting that is deleted its owner has nothing. A framework that was taken over before its id was kept is
        // told again.
        return new CopiesOfOthers(
                "advice-events",
                List.of(
                        new CopiedThings(
                                "employee",
                                "people",
                                "select id, id as key, version from employee where tenant = :tenant"),
                        new CopiedThings(
                                "evidence",
                                "evidence",
                                "select id, employee_id as key, version from evidence where tenant = :tenant"),
                        new CopiedThings(
                                "posting",
                                "postings",
                                "select id, id as key, version from posting where tenant = :tenant and not deleted"),
                        new CopiedThings(
                                "framework",
                                "frameworks",
                                "select framework_id as id, framework_id as key, version from framework where tenant = :tenant and framework_id is not null")));
    }
}
