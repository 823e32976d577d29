package org.nextlevel.advisor.readiness.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.answers.Perspective;

/**
 * Answers whether today is a good day for somebody to ask: in five queries for oneself, in seven with the audit's row for
 * somebody else.
 */
@ApplicationScoped
class AnswerTiming {
    private final Subjects subjects;
    private final AssessTiming timing;

    AnswerTiming(Subjects subjects, AssessTiming timing) {
        this.subjects = subjects;
        this.timing = timing;
    }

    /** The answer for today; the parameters are as {@link TimingResource} takes them. */
    @Transactional
    TimingView answer(String employee, String perspective) {
        Subject subject = subjects.open(employee, "timing-read");
        Perspective asked = Perspective.of(perspective, subject);
        return TimingView.of(subject.employee().id(), asked, timing.assess(subject, asked), subject.isCaller());
    }
}
