package org.nextlevel.advisor.agreement.move;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.sentence.Sentence;

/**
 * A question that waits for the manager's answer.
 *
 * @param since the day of the question
 * @param reminders how many were due until today
 * @param nextReminderOn the day of the next one
 */
@Schema(description = "A question without an answer.")
public record UnansweredQuestion(
        @Schema(description = "The day of the question.", examples = "2026-03-02")
        LocalDate since,

        @Schema(examples = "31") long days,

        @Schema(description = "How many reminders were due until today.", examples = "2")
        int reminders,

        @Schema(examples = "2026-04-13") LocalDate nextReminderOn,

        @Schema(examples = "Asked on 2 March 2026, no answer for 31 days.")
        String sentence) {

    /**
     * A question as it is today.
     *
     * @param weeks from one reminder to the next, at least 1
     */
    public static UnansweredQuestion of(LocalDate since, LocalDate today, int weeks) {
        long days = ChronoUnit.DAYS.between(since, today);
        int reminders = (int) (days / (7L * weeks));
        return new UnansweredQuestion(
                since,
                days,
                reminders,
                since.plusWeeks((long) weeks * (reminders + 1)),
                Sentence.say(
                        days == 1 ? "Asked on %s, no answer for %d day." : "Asked on %s, no answer for %d days.",
                        since,
                        days));
    }
}
