package org.nextlevel.advisor.growth.plan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nextlevel.engine.readiness.finding.Gap;

/** Recommends actions to those who write a plan. */
@ApplicationScoped
public class RecommendActions {
    private final Clock clock;

    RecommendActions(Clock clock) {
        this.clock = clock;
    }

    /** The first recommendation for each gap, in the order of the gaps, whatever managers need. */
    public List<Recommendation> firstFor(List<Gap> gaps) {
        LocalDate today = LocalDate.now(clock);
        return gaps.stream()
                .map(gap -> Recommendations.of(List.of(gap), List.of(), today).getFirst())
                .toList();
    }
}
