package org.nextlevel.advisor.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.advisor.readiness.Step;
import org.nextlevel.advisor.timing.Influence;
import org.nextlevel.advisor.timing.Moment;
import org.nextlevel.advisor.timing.Timing;
import org.nextlevel.advisor.timing.TimingVerdict;

/** Whether now is a good time to ask (M5.3). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimingView(
        @Schema(examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId,

        @Schema(description = "The day it holds for.", examples = "2026-06-30")
        LocalDate asOf,

        @Schema(examples = "WAIT") Moment verdict,

        @Schema(
                description = "The answer in one sentence.",
                examples = "Wait: HIRING_FREEZE is in force. From 2026-10-01 it is better: ASK_NOW.")
        String headline,

        @Schema(description = "Weights of the good less those of the bad.", examples = "-1")
        int sum,

        @Schema(description = "What is in force today, earliest first.")
        List<Influence> signals,

        @Schema(description = "What is known to begin later, earliest first.")
        List<Influence> upcoming,

        @Schema(description = "Stated signals in force that contradict each other.")
        List<Influence> conflict,

        @Schema(description = "First day with a better verdict; absent when none is known.", examples = "2026-10-01")
        LocalDate earliestBetterDate,

        @Schema(description = "The verdict of that day.", examples = "ASK_NOW")
        Moment betterVerdict,

        List<Step> trace) {

    static TimingView of(UUID employee, LocalDate today, TimingVerdict timing) {
        var step = Step.of(
                "timing",
                Timing.VERSION,
                timing.verdict(),
                "blocking",
                blocking(timing),
                "sum",
                timing.sum(),
                "askFrom",
                Timing.ASK_FROM);
        return new TimingView(
                employee,
                today,
                timing.verdict(),
                headline(timing),
                timing.sum(),
                timing.inForce(),
                timing.upcoming(),
                timing.conflict(),
                timing.earliestBetterDate(),
                timing.then(),
                List.of(step));
    }

    private static String headline(TimingVerdict timing) {
        String now = switch (timing.verdict()) {
            case ASK_NOW -> "Ask now: nothing known stands in the way, and enough speaks for it.";
            case PREPARE -> "Prepare: nothing known stands in the way, but too little speaks for asking now.";
            case WAIT ->
                "Wait: %s in force."
                        .formatted(String.join(", ", blocking(timing))
                                + (blocking(timing).size() == 1 ? " is" : " are"));
        };
        return timing.earliestBetterDate() == null
                ? now
                : "%s From %s it is better: %s.".formatted(now, timing.earliestBetterDate(), timing.then());
    }

    private static List<String> blocking(TimingVerdict timing) {
        return timing.inForce().stream()
                .filter(Influence::blocking)
                .map(Influence::kind)
                .distinct()
                .toList();
    }
}
