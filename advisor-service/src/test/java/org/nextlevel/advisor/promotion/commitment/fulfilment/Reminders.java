package org.nextlevel.advisor.promotion.commitment.fulfilment;

import io.quarkus.arc.Arc;
import java.time.LocalDate;

/** Looks for overdue promises of the tenant that is open, as the schedule does. */
public final class Reminders {
    private Reminders() {}

    public static void look(LocalDate day) {
        Arc.container().instance(RemindOfCommitments.class).get().remind(day);
    }
}
