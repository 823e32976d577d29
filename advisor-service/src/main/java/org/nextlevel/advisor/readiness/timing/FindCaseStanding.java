package org.nextlevel.advisor.readiness.timing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.timing.CaseStanding;

/**
 * Whether somebody has a case to ask with: for the level that they chose, else for the one that comes next. It is assessed anew
 * and not read from what is stored, which follows a moment later: timing and readiness stand on one screen and may not differ.
 */
@ApplicationScoped
class FindCaseStanding {
    private final Frameworks frameworks;
    private final AssessReadiness readiness;
    private final ChosenTarget chosen;

    FindCaseStanding(Frameworks frameworks, AssessReadiness readiness, ChosenTarget chosen) {
        this.frameworks = frameworks;
        this.readiness = readiness;
        this.chosen = chosen;
    }

    /** Not known where nothing is chosen, as far as it may be seen, and there is no next level, or more than one. */
    CaseStanding of(Subject subject, Perspective perspective) {
        return frameworks
                .findLatest(subject.employee().framework())
                .map(Framework::ladder)
                .flatMap(ladder -> target(ladder, subject, perspective))
                .map(target -> readiness.assess(subject, target, perspective, null))
                .map(result -> CaseStanding.of(result.assessment().verdict()))
                .orElse(CaseStanding.NOT_KNOWN);
    }

    private Optional<String> target(Ladder ladder, Subject subject, Perspective perspective) {
        String level = subject.employee().level();
        // A goal is private: others are not told of it by the headline either.
        Optional<String> goal = perspective == Perspective.OWN && subject.isCaller()
                ? chosen.chosenBy(subject.employee().id())
                : Optional.empty();
        List<String> next = ladder.exists(level) ? ladder.nextAfter(level) : List.of();
        return goal.filter(aim -> ladder.exists(aim) && !ladder.isAtOrAbove(level, aim))
                .or(() -> next.size() == 1 ? Optional.of(next.getFirst()) : Optional.empty());
    }
}
