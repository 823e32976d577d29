package org.nextlevel.advisor.readiness.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.assessment.AssessmentKey;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * Reads how somebody's readiness changed, for the person and for the direct manager alone; the audit is told who looks at
 * somebody else's.
 */
@ApplicationScoped
class ReadHistory {
    private final Subjects subjects;
    private final TargetOf targets;
    private final AssessmentChanges changes;

    ReadHistory(Subjects subjects, TargetOf targets, AssessmentChanges changes) {
        this.subjects = subjects;
        this.targets = targets;
        this.changes = changes;
    }

    /** The changes, the newest first; the parameters are as {@link HistoryResource} takes them. */
    @Transactional
    Page<AssessmentChangeView> page(String employee, String target, String perspective, PageRequest page) {
        return changes.page(key(employee, target, perspective), page).map(AssessmentChangeView::of);
    }

    /**
     * What lies between the ends of two days (UTC).
     *
     * @throws Invalid when the second day is before the first, or too much lies between them
     */
    @Transactional
    AssessmentComparison compare(String employee, String target, String perspective, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw invalid("to", "must not be before from");
        }
        AssessmentKey key = key(employee, target, perspective);
        Instant start = endOf(from);
        List<AssessmentChange> between = changes.between(key, start, endOf(to));
        if (between.size() > AssessmentChanges.MOST_JOINED) {
            throw invalid(
                    "from",
                    "more than %d changes lie between: choose days that are nearer"
                            .formatted(AssessmentChanges.MOST_JOINED));
        }
        return AssessmentComparison.of(key, from, to, changes.lastBefore(key, start), between);
    }

    private AssessmentKey key(String employee, String target, String perspective) {
        Subject subject = subjects.open(employee, "readiness-history-read");
        Perspective seen = Perspective.of(perspective, subject);
        // It is stored as the direct manager sees it: others may see less.
        if (!subject.isSeenByDirectManager()) {
            throw new Forbidden("How readiness changed is shown to the person and to the direct manager alone.");
        }
        return new AssessmentKey(subject.employee().id(), targets.of(subject.employee(), target), seen);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Invalid invalid(String parameter, String rule) {
        return new Invalid(List.of(Violation.of(parameter, rule)));
    }
}
