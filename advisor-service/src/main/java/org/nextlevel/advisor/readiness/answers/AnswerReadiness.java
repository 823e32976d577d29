package org.nextlevel.advisor.readiness.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.signal.Signals;

/**
 * Answers how ready somebody is, with the room there is for the role and what would change the verdict: in seven queries
 * for oneself, in nine with the audit's row for somebody else, whatever the evidence.
 */
@ApplicationScoped
class AnswerReadiness {
    private final Subjects subjects;
    private final AssessReadiness readiness;
    private final Signals signals;

    AnswerReadiness(Subjects subjects, AssessReadiness readiness, Signals signals) {
        this.subjects = subjects;
        this.readiness = readiness;
        this.signals = signals;
    }

    /** The answer for today; the parameters are as {@link ReadinessResource} takes them. */
    @Transactional
    ReadinessView answer(String employee, String target, String perspective, UUID posting) {
        Subject subject = subjects.open(employee, "readiness-read");
        Perspective asked = Perspective.of(perspective, subject);
        ReadinessResult result = readiness.assess(subject, target, asked, posting);
        LocalDate today = result.question().today();
        BusinessNeed need = BusinessNeed.of(signals.ahead(subject, asked == Perspective.OWN, today).stream()
                .filter(factor -> factor.isInForce(today))
                .toList());
        return ReadinessView.of(subject, asked, result, need);
    }
}
