package org.nextlevel.advisor.framework;

import java.util.List;
import org.nextlevel.advisor.readiness.Policy;

/** The part of a published framework that readiness is computed from. */
public record FrameworkContent(
        String key,
        String name,
        List<Level> levels,
        List<Competency> competencies,
        List<Expectation> expectations,
        Policy readiness) {}
