package org.nextlevel.evidence.nudge;

import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.event.Event;

/** Somebody let a time pass that they wanted to be reminded of. It is told once for each such gap. */
sealed interface NudgeEvent extends Event {
    UUID employeeId();

    @Override
    default String topic() {
        return "evidence-events";
    }

    @Override
    default String key() {
        return employeeId().toString();
    }

    /**
     * They wrote nothing down.
     *
     * @param since the day in UTC on which they last did; null for never
     * @param weeks after how many they want to hear of it
     */
    record NothingLogged(UUID employeeId, LocalDate since, int weeks) implements NudgeEvent {}

    /**
     * They shared nothing.
     *
     * @param since the day in UTC on which they last did; null for never
     * @param days after how many they want to hear of it
     */
    record NothingShared(UUID employeeId, LocalDate since, int days) implements NudgeEvent {}
}
