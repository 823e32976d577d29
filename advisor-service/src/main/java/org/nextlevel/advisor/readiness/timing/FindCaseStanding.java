package org.nextlevel.advisor.readiness.timing;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.readiness.answers.AssessReadiness;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.timing.CaseStanding;

/** Whether somebody has a case to ask with, for the one level that comes next. */
@ApplicationScoped
class FindCaseStanding {
    private final Frameworks frameworks;
    private final AssessReadiness readiness;

    FindCaseStanding(Frameworks frameworks, AssessReadiness readiness) {
        this.frameworks = frameworks;
        this.readiness = readiness;
    }

    /** Not known where there is no next level, or more than one. */
    CaseStanding of(Subject subject, Perspective perspective) {
        String level = subject.employee().level();
        return frameworks
                .findLatest(subject.employee().framework())
                .filter(framework -> framework.ladder().exists(level)
                        && framework.ladder().nextAfter(level).size() == 1)
                .map(framework -> readiness.assess(subject, null, perspective, null))
                .map(result -> CaseStanding.of(result.assessment().verdict()))
                .orElse(CaseStanding.NOT_KNOWN);
    }
}
