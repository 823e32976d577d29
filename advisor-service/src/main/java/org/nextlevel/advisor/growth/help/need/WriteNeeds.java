package org.nextlevel.advisor.growth.help.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.growth.help.request.NeededCompetency;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Posts, changes and deletes needs for the managers who ask. */
@ApplicationScoped
@Transactional
class WriteNeeds {
    private final Needs needs;
    private final ReadNeeds read;
    private final Subjects subjects;
    private final Employees employees;
    private final Frameworks frameworks;
    private final Clock clock;
    private final SentAlong sentAlong;

    WriteNeeds(
            Needs needs,
            ReadNeeds read,
            Subjects subjects,
            Employees employees,
            Frameworks frameworks,
            Clock clock,
            SentAlong sentAlong) {
        this.sentAlong = sentAlong;
        this.needs = needs;
        this.read = read;
        this.subjects = subjects;
        this.employees = employees;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    VisibleNeed post(PostNeedRequest request) {
        UUID author = subjects.findMe()
                .map(Employee::id)
                .filter(employees::isManager)
                .orElseThrow(() -> new Forbidden("Only somebody with reports posts needs."));
        check(request);
        needs.admit(author, LocalDate.now(clock));
        Need need = new Need(author, request, clock.instant());
        needs.persistAndFlush(need);
        return VisibleNeed.toAuthor(need, frameworks.latest());
    }

    VisibleNeed change(UUID id, String ifMatch, PostNeedRequest request) {
        Need need = own(id, ifMatch);
        sentAlong.requireAs(() -> NeedView.of(VisibleNeed.toAuthor(need, frameworks.latest()), PersonReference::of));
        check(request);
        LocalDate today = LocalDate.now(clock);
        if (!need.isOpen(today)) {
            needs.admit(need.authorId(), today);
        }
        need.change(request);
        needs.flush();
        return VisibleNeed.toAuthor(need, frameworks.latest());
    }

    void delete(UUID id, String ifMatch) {
        needs.delete(own(id, ifMatch));
    }

    private Need own(UUID id, String ifMatch) {
        VisibleNeed visible = read.require(id);
        Need need = visible.need();
        if (!need.isBy(visible.reader())) {
            throw new Forbidden("Only its author changes or deletes a need.");
        }
        ETag.requireMatch(ifMatch, need.version());
        return need;
    }

    private void check(PostNeedRequest request) {
        List<Violation> violations = new ArrayList<>();
        if (request.until().isBefore(LocalDate.now(clock))) {
            violations.add(Violation.at("#/until", "must not be in the past"));
        }
        List<Framework> known = frameworks.latest();
        for (int i = 0; i < request.competencies().size(); i++) {
            NeededCompetency needed = request.competencies().get(i);
            // People of other tracks may help, so the author's own framework is not the only one.
            if (known.stream().noneMatch(needed::isPartOf)) {
                violations.add(Violation.at(
                        "#/competencies/" + i, "no framework of the company has this competency and this level"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
