package org.nextlevel.advisor.readiness.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.nextlevel.advisor.copy.framework.Frameworks;
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
    private final Frameworks frameworks;
    private final AssessmentChanges changes;

    ReadHistory(Subjects subjects, TargetOf targets, Frameworks frameworks, AssessmentChanges changes) {
        this.subjects = subjects;
        this.targets = targets;
        this.frameworks = frameworks;
        this.changes = changes;
    }

    /** The changes, the newest first; the parameters are as {@link HistoryResource} takes them. */
    @Transactional
    Page<AssessmentChangeView> page(String employee, String target, String perspective, PageRequest page) {
        return changes.page(key(open(employee), target, perspective), page).map(AssessmentChangeView::of);
    }

    /**
     * What lies between the ends of two days (UTC).
     *
     * @throws Invalid when the second day is before the first, or too much lies between them
     */
    @Transactional
    AssessmentComparison compare(String employee, String target, String perspective, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw invalid(Violation.of("until", "must not be before from"));
        }
        Subject subject = open(employee);
        AssessmentKey key = key(subject, target, perspective);
        Instant start = endOf(from);
        List<AssessmentChange> between = changes.between(key, start, endOf(until));
        if (between.size() > AssessmentChanges.MOST_JOINED) {
            throw invalid(Violation.of(
                    "from",
                    "more than %d changes lie between: choose days that are nearer",
                    AssessmentChanges.MOST_JOINED));
        }
        return AssessmentComparison.of(
                key,
                frameworks.names(subject.employee().framework()).level(key.target()),
                from,
                until,
                changes.lastBefore(key, start),
                between);
    }

    private Subject open(String employee) {
        return subjects.open(employee, "readiness-history-read");
    }

    private AssessmentKey key(Subject subject, String target, String perspective) {
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

    private static Invalid invalid(Violation parameter) {
        return new Invalid(List.of(parameter));
    }
}
