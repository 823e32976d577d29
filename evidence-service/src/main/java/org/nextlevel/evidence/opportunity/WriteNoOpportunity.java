package org.nextlevel.evidence.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.opportunity.NoOpportunityEvent.NoOpportunityStated;
import org.nextlevel.evidence.opportunity.NoOpportunityEvent.NoOpportunityWithdrawn;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;

/** Keeps what people say of opportunities; managers above read it, which is recorded. */
@ApplicationScoped
class WriteNoOpportunity {
    private final NoOpportunities opportunities;
    private final KnownFrameworks frameworks;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Audit audit;

    WriteNoOpportunity(
            NoOpportunities opportunities,
            KnownFrameworks frameworks,
            Colleagues colleagues,
            Outbox outbox,
            Audit audit) {
        this.opportunities = opportunities;
        this.frameworks = frameworks;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The statement as kept, and whether there was none before. */
    record Kept(NoOpportunityView view, boolean isNew) {}

    /** Saying the same again changes nothing. */
    @Transactional
    Kept state(Employee owner, String competency, String ifMatch, StateNoOpportunityRequest request) {
        check(owner, competency, request);
        Optional<NoOpportunity> known = opportunities.find(owner, competency);
        boolean isNew = known.filter(NoOpportunity::isStated).isEmpty();
        if (!isNew) {
            ETag.requireMatch(ifMatch, known.get().version());
            if (known.get().says(request)) {
                return new Kept(NoOpportunityView.of(known.get()), false);
            }
        }
        NoOpportunity kept = known.orElseGet(
                () -> new NoOpportunity(owner.id(), owner.position().framework(), competency, request));
        kept.state(request);
        opportunities.persistAndFlush(kept);
        outbox.append(new NoOpportunityStated(NoOpportunityEvent.State.of(kept)));
        return new Kept(NoOpportunityView.of(kept), isNew);
    }

    @Transactional
    void withdraw(Employee owner, String competency, String ifMatch) {
        NoOpportunity stated = require(owner, competency);
        ETag.requireMatch(ifMatch, stated.version());
        stated.withdraw();
        opportunities.flush();
        outbox.append(new NoOpportunityWithdrawn(NoOpportunityEvent.State.of(stated)));
    }

    @Transactional
    Page<NoOpportunityView> page(Employee employee, PageRequest page) {
        recordReading(employee);
        return Page.of(
                opportunities.page(employee, page), page, one -> Cursor.at(one.competency()), NoOpportunityView::of);
    }

    @Transactional
    NoOpportunityView one(Employee employee, String competency) {
        recordReading(employee);
        return NoOpportunityView.of(require(employee, competency));
    }

    private NoOpportunity require(Employee employee, String competency) {
        return opportunities
                .find(employee, competency)
                .filter(NoOpportunity::isStated)
                .orElseThrow(() -> new NotFound("statement of no opportunity", competency));
    }

    private void recordReading(Employee employee) {
        ReportingRelation standing = colleagues.standingTo(employee);
        if (standing == ReportingRelation.OTHER) {
            throw new Forbidden("Only the person and the managers above see where there was no opportunity.");
        }
        if (standing != ReportingRelation.SELF) {
            audit.record("no-opportunity-read", employee.id(), null);
        }
    }

    private void check(Employee owner, String competency, StateNoOpportunityRequest request) {
        List<Violation> faults = new ArrayList<>();
        String framework = owner.position().framework();
        Optional<KnownFramework> known = frameworks.findByKey(framework);
        known.map(one -> one.faultOfCompetency(competency))
                .orElseGet(() -> Optional.of("framework '%s' is not published".formatted(framework)))
                .ifPresent(fault -> faults.add(Violation.of("competency", fault)));
        if (request.until() != null && request.until().isBefore(request.from())) {
            faults.add(Violation.at("#/until", "is before from"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
