package org.nextlevel.advisor.requirement;

import java.time.Instant;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/**
 * Somebody has left an agreement on requirements unanswered for another week.
 *
 * @param waitingFor who
 * @param since when it became their turn
 * @param reminders how often this was told since then, from 1
 */
record RequirementsAwaited(UUID agreementId, UUID employeeId, Party waitingFor, Instant since, int reminders)
        implements Event {
    @Override
    public String topic() {
        return "advice-events";
    }

    @Override
    public String key() {
        return employeeId.toString();
    }
}
