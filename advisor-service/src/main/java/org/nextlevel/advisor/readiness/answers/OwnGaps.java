package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.engine.readiness.finding.Gap;

/** What is missing for a level in somebody's own perspective: for that person alone. */
@ApplicationScoped
public class OwnGaps {
    private final AssessReadiness readiness;

    OwnGaps(AssessReadiness readiness) {
        this.readiness = readiness;
    }

    /**
     * The gaps as the own readiness lists them.
     *
     * @param target key of the level; null for the next one when there is exactly one
     * @throws org.nextlevel.kit.problem.Forbidden when somebody else asks
     */
    public ForLevel of(Subject subject, String target) {
        ReadinessResult own = readiness.assess(subject, target, Perspective.of(Perspective.OWN.key(), subject), null);
        return new ForLevel(
                own.framework().key(), own.target(), own.assessment().gaps());
    }

    /**
     * The gaps to one level.
     *
     * @param framework key of the framework of the person's position
     * @param target key of the level
     */
    public record ForLevel(String framework, String target, List<Gap> gaps) {

        /** The first gap in a competency that is asked for at a level; empty when there is none. */
        public Optional<Gap> in(String competency, String level) {
            return gaps.stream()
                    .filter(gap ->
                            gap.competency().equals(competency) && gap.level().equals(level))
                    .findFirst();
        }
    }
}
