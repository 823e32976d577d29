package org.nextlevel.advisor.growth.plan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.help.need.MatchNeeds;
import org.nextlevel.advisor.readiness.answers.OwnGaps;

/** Recommends actions that would close gaps. */
@ApplicationScoped
public class RecommendActions {
    private final Subjects subjects;
    private final OwnGaps gaps;
    private final MatchNeeds needs;
    private final Frameworks frameworks;
    private final Clock clock;

    RecommendActions(Subjects subjects, OwnGaps gaps, MatchNeeds needs, Frameworks frameworks, Clock clock) {
        this.subjects = subjects;
        this.gaps = gaps;
        this.needs = needs;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * What the caller could do next to reach a level.
     *
     * @param person an employee id, or {@code me}
     * @param target key of the level; null for the next one when there is exactly one
     */
    @Transactional
    RecommendationsView forLevel(String person, String target) {
        Subject subject = subjects.open(person, "recommendations-read");
        OwnGaps.ForLevel missing = gaps.of(subject, target);
        FrameworkNames names = frameworks.names(missing.framework());
        return new RecommendationsView(
                subject.employee().id(),
                missing.framework(),
                names.level(missing.target()),
                clock.instant(),
                Recommendations.of(missing.gaps(), needs.of(subject, missing), names, LocalDate.now(clock)));
    }

    /** The first recommendation for each gap, in the order of the gaps, whatever managers need. */
    public List<Recommendation> firstFor(OwnGaps.ForLevel missing) {
        FrameworkNames names = frameworks.names(missing.framework());
        LocalDate today = LocalDate.now(clock);
        return missing.gaps().stream()
                .map(gap -> Recommendations.of(List.of(gap), List.of(), names, today)
                        .getFirst())
                .toList();
    }
}
