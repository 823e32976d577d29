package org.nextlevel.advisor.copy.framework.ladder;

import java.math.BigDecimal;
import java.util.List;
import org.nextlevel.advisor.copy.framework.content.Competency;
import org.nextlevel.advisor.copy.framework.content.Expectation;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.advisor.copy.framework.content.Level;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** A small ladder that forks: engineer, senior, then lead or manager; both lead on to director. */
final class Samples {
    private Samples() {}

    static List<Level> levels() {
        return List.of(
                new Level("engineer", "Engineer", null, null),
                new Level("senior", "Senior", null, List.of("engineer")),
                new Level("lead", "Lead", null, List.of("senior")),
                new Level("manager", "Manager", null, List.of("senior")),
                new Level("director", "Director", null, List.of("manager", "lead")));
    }

    static Ladder ladder() {
        return new Ladder(new FrameworkContent(
                "engineering",
                "Engineering",
                List.of(),
                levels(),
                List.of(
                        new Competency("delivery", "Delivery"),
                        new Competency("mentoring", "Mentoring"),
                        new Competency("budget", "Budget")),
                List.of(
                        expectation("engineer", "delivery"),
                        expectation("senior", "delivery"),
                        expectation("lead", "mentoring"),
                        expectation("manager", "mentoring"),
                        expectation("director", "budget")),
                new ReadinessPolicy(
                        1,
                        share("0.5"),
                        share("0.5"),
                        share("0.6"),
                        share("0.8"),
                        6,
                        24,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private static Expectation expectation(String level, String competency) {
        return new Expectation(
                level + "." + competency, level, competency, "Does it.", List.of(), true, BigDecimal.ONE);
    }

    private static BigDecimal share(String share) {
        return new BigDecimal(share);
    }
}
