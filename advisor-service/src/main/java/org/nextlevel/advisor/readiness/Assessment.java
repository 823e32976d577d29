package org.nextlevel.advisor.readiness;

import java.util.List;
import org.nextlevel.policy.PolicyResult;

/**
 * The whole answer of the engine.
 *
 * @param findings one for each requirement, in the framework's order
 * @param gaps what is missing, in the same order
 * @param result how the policy adds the findings up
 * @param trace the rules as they were applied, in order
 */
public record Assessment(
        Verdict verdict,
        Capability capability,
        Trust trust,
        Coverage coverage,
        List<Finding> findings,
        List<Gap> gaps,
        PolicyResult result,
        List<Step> trace) {}
