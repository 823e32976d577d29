package org.nextlevel.advisor.copy.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.republish.comparison.CopiedThings;

/** The copies of evidence are compared with what people logged. */
@ApplicationScoped
class ComparedEvidence {
    @Produces
    @Singleton
    static CopiedThings evidence() {
        return new CopiedThings(
                "evidence",
                "evidence",
                new VersionedThings(
                        "evidence-events",
                        "select id, employee_id as key, version from evidence where tenant = :tenant"),
                "advice-events");
    }
}
