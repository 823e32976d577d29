package org.nextlevel.advisor.copy.framework.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.nextlevel.engine.policy.ReadinessPolicy;

/**
 * The part of a published framework that readiness is computed from.
 *
 * @param readiness kept once with what a piece of evidence is worth, which is no part of a policy
 */
public record FrameworkContent(
        String key,
        String name,
        List<Level> levels,
        List<Competency> competencies,
        List<Expectation> expectations,
        @JsonIgnoreProperties("worth") ReadinessPolicy readiness) {}
