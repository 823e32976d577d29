package org.nextlevel.advisor.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.agreement.move.AgreementState;

/**
 * An agreement as others need to know it: ids, keys, numbers and dates, nothing of what is written in it.
 *
 * @param managerId the direct manager now; null at the top
 * @param target key of the level
 * @param number counts the versions for this level, from 1
 * @param version rises with each change
 * @param askedOn the day of the last question; null when nobody asked
 * @param reminders how many were due since then; 0 when nobody waits for the manager
 */
record AgreementPayload(
        UUID agreementId,
        UUID employeeId,
        @Nullable UUID managerId,
        String framework,
        String target,
        int number,
        long version,
        AgreementState state,
        @Nullable LocalDate askedOn,
        int reminders) {
    static AgreementPayload of(Agreement agreement, UUID managerId, int reminders) {
        AgreementTarget about = agreement.about();
        return new AgreementPayload(
                agreement.id(),
                about.employeeId(),
                managerId,
                about.framework(),
                about.target(),
                agreement.number(),
                agreement.version(),
                agreement.state(),
                agreement.askedOn(),
                reminders);
    }
}
