package org.nextlevel.evidence.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.opportunity.excuse.ExcuseStanding;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityReason;

/**
 * What events tell of an opportunity that there was not, whatever happened.
 *
 * @param version rises with each change for the employee, framework and competency
 * @param until null while it goes on
 * @param stated false once it is taken back
 * @param judgedBy the manager above who confirmed or contested it; null while nobody did
 */
record NoOpportunityPayload(
        UUID employeeId,
        String framework,
        String competency,
        long version,
        NoOpportunityReason reason,
        LocalDate from,
        @Nullable LocalDate until,
        boolean stated,
        ExcuseStanding standing,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt) {

    static NoOpportunityPayload of(NoOpportunity one) {
        return new NoOpportunityPayload(
                one.employeeId(),
                one.framework(),
                one.competency(),
                one.version(),
                one.reason(),
                one.startsOn(),
                one.endsOn(),
                one.isStated(),
                one.judged().standing(),
                one.judged().judgedBy(),
                one.judged().judgedAt());
    }
}
