package org.nextlevel.engine.readiness.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Something that a lead must show, by what is told of it otherwise: without that, it is the level's own and of weight 1. It
 * never changes: each word answers another one.
 */
public record RequirementBuilder(String competency, String expectation, boolean required, boolean own, int weight) {
    public static RequirementBuilder lead(String competency) {
        return new RequirementBuilder(competency, "lead." + competency, true, true, 1);
    }

    public RequirementBuilder expectation(String id) {
        return new RequirementBuilder(competency, id, required, own, weight);
    }

    /** Not needed. */
    public RequirementBuilder welcome() {
        return new RequirementBuilder(competency, expectation, false, own, weight);
    }

    /** The level below asks for it already. */
    public RequirementBuilder inherited() {
        return new RequirementBuilder(competency, expectation, required, false, weight);
    }

    public RequirementBuilder weight(int times) {
        return new RequirementBuilder(competency, expectation, required, own, times);
    }

    public Requirement build() {
        return new Requirement(
                expectation,
                competency,
                competency,
                "lead",
                "Lead",
                "Does " + competency,
                required,
                own,
                BigDecimal.valueOf(weight),
                Set.of("lead", "director"),
                3,
                List.of());
    }
}
