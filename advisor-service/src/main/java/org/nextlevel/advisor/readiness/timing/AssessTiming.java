package org.nextlevel.advisor.readiness.timing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.signal.Signals;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.timing.Timing;
import org.nextlevel.engine.timing.TimingVerdict;
import org.nextlevel.engine.timing.factor.MajorWin;
import org.nextlevel.engine.timing.factor.RecentWin;
import org.nextlevel.engine.timing.factor.TimingFactor;

/**
 * Whether a day is a good one for somebody to ask (M5). Brings together what the answer is computed from, in three queries:
 * the signals, the framework, the evidence of the last months.
 */
@ApplicationScoped
public class AssessTiming {
    private final Signals signals;
    private final Frameworks frameworks;
    private final Evidences evidences;
    private final Clock clock;

    AssessTiming(Signals signals, Frameworks frameworks, Evidences evidences, Clock clock) {
        this.signals = signals;
        this.frameworks = frameworks;
        this.evidences = evidences;
        this.clock = clock;
    }

    /** The answer for today. */
    public TimingVerdict assess(Subject subject, Perspective perspective) {
        return assess(subject, perspective, LocalDate.now(clock));
    }

    /**
     * The answer for a day, such as that of a planned conversation, as far as it is known now.
     *
     * @param perspective OWN only where {@link Subject#isCaller()}; for somebody else it reads no private note
     * @param day today or later
     */
    public TimingVerdict assess(Subject subject, Perspective perspective, LocalDate day) {
        boolean own = perspective == Perspective.OWN && subject.isCaller();
        return assess(subject, perspective, day, evidence(subject, own, since(day)));
    }

    /**
     * The same for who has read the evidence.
     *
     * @param evidence what the perspective shows in terms of the framework of the position, of the months that count or of more
     */
    public TimingVerdict assess(Subject subject, Perspective perspective, LocalDate day, List<EvidenceFact> evidence) {
        boolean own = perspective == Perspective.OWN && subject.isCaller();
        LocalDate since = since(day);
        List<EvidenceFact> recent = evidence.stream()
                .filter(piece -> !piece.occurredOn().isBefore(since))
                .toList();
        return assess(
                subject.employee().positionSince(),
                signals.ahead(subject, own, day),
                wins(subject.employee(), recent),
                perspective,
                day);
    }

    private static LocalDate since(LocalDate day) {
        return day.minusMonths(RecentWin.MONTHS);
    }

    /** The same from what is known, in any order. */
    static TimingVerdict assess(
            LocalDate positionSince,
            List<TimingFactor> stated,
            List<MajorWin> wins,
            Perspective perspective,
            LocalDate day) {
        List<TimingFactor> known = Stream.concat(
                        stated.stream().filter(perspective::counts), RecentWin.of(wins, day).stream())
                .toList();
        return Timing.assess(positionSince, known, day);
    }

    private List<EvidenceFact> evidence(Subject subject, boolean own, LocalDate since) {
        Employee employee = subject.employee();
        return own
                ? evidences.ownSince(employee.id(), employee.framework(), since)
                : evidences.sharedSince(
                        employee.id(), employee.framework(), subject.viewer(), subject.isSeenByDirectManager(), since);
    }

    private List<MajorWin> wins(Employee employee, List<EvidenceFact> evidence) {
        // Where no version of the framework is known, no level is above another: measured results still count.
        Set<String> above = frameworks
                .findLatest(employee.framework())
                .map(framework -> framework.ladder().above(employee.level()))
                .orElse(Set.of());
        return MajorWins.of(evidence, above);
    }
}
