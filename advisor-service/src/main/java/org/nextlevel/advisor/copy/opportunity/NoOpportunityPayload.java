package org.nextlevel.advisor.copy.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.NoOpportunity.Standing;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;

/**
 * What evidence-service publishes when a person says that there was no opportunity for a competency, or takes that back.
 *
 * @param version rises with each change for this person, framework and competency
 * @param until the last day; null when it goes on
 * @param stated false when it was taken back
 * @param standing null, as in older events, for claimed
 * @param judgedBy the manager above who confirmed or contested it; null while nobody did
 */
record NoOpportunityPayload(
        UUID employeeId,
        String framework,
        String competency,
        long version,
        NoOpportunityReason reason,
        LocalDate from,
        LocalDate until,
        boolean stated,
        Standing standing,
        UUID judgedBy,
        Instant judgedAt) {
    NoOpportunityPayload {
        standing = standing == null ? Standing.CLAIMED : standing;
    }
}
