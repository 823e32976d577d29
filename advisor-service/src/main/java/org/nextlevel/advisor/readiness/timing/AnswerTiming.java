package org.nextlevel.advisor.readiness.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.timing.CaseStanding;
import org.nextlevel.engine.timing.TimingVerdict;

/**
 * Answers whether today is a good day for somebody to ask. The time and the case stay two answers;
 * the headline joins them.
 */
@ApplicationScoped
class AnswerTiming {
    private final Subjects subjects;
    private final AssessTiming timing;
    private final FindCaseStanding standings;
    private final Clock clock;

    AnswerTiming(Subjects subjects, AssessTiming timing, FindCaseStanding standings, Clock clock) {
        this.subjects = subjects;
        this.timing = timing;
        this.standings = standings;
        this.clock = clock;
    }

    /** The answer for today; the parameters are as {@link TimingResource} takes them. */
    @Transactional
    PeopleNames.Unnamed<TimingView> answer(String employee, String perspective) {
        Subject subject = subjects.open(employee, "timing-read");
        Perspective asked = Perspective.of(perspective, subject);
        TimingVerdict verdict = timing.assess(subject, asked);
        CaseStanding standing = standings.of(subject, asked);
        Instant now = clock.instant();
        return naming ->
                TimingView.of(naming.of(subject.employee().id()), asked, verdict, standing, now, subject.isCaller());
    }
}
