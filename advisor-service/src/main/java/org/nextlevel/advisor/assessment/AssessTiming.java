package org.nextlevel.advisor.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nextlevel.advisor.people.Subject;
import org.nextlevel.advisor.signal.Signal;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.advisor.timing.Timing;
import org.nextlevel.advisor.timing.TimingVerdict;

/** Whether a day is a good one for somebody to ask (M5). */
@ApplicationScoped
public class AssessTiming {
    private final Signals signals;

    AssessTiming(Signals signals) {
        this.signals = signals;
    }

    /**
     * The answer for a day, such as that of a planned conversation, as far as it is known now.
     *
     * @param day today or later
     */
    @SuppressWarnings("UnusedVariable")
    public TimingVerdict assess(Subject subject, Perspective perspective, LocalDate day) {
        var stated = signals.ahead(subject.line(), day).stream()
                .map(Signal::influence)
                .toList();
        return Timing.assess(subject.employee().positionSince(), stated, day);
    }
}
