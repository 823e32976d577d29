package org.nextlevel.evidence.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;

/** What people say of opportunities, for themselves and the managers above, whose reading is recorded. */
@ApplicationScoped
class ReadNoOpportunity {
    private final NoOpportunities opportunities;
    private final Colleagues colleagues;
    private final Audit audit;

    ReadNoOpportunity(NoOpportunities opportunities, Colleagues colleagues, Audit audit) {
        this.opportunities = opportunities;
        this.colleagues = colleagues;
        this.audit = audit;
    }

    /** All that is stated for the framework of the present position. */
    @Transactional
    Page<NoOpportunityView> page(Employee employee, PageRequest page) {
        recordReading(employee);
        return opportunities.page(employee, page).map(NoOpportunityView::of);
    }

    /** @throws NotFound when nothing is stated of the competency */
    @Transactional
    NoOpportunityView one(Employee employee, String competency) {
        recordReading(employee);
        return NoOpportunityView.of(opportunities.requireStated(employee, competency));
    }

    private void recordReading(Employee employee) {
        ReportingRelation relation = colleagues.relationTo(employee);
        if (relation == ReportingRelation.OTHER) {
            throw new Forbidden("Only the person and the managers above see where there was no opportunity.");
        }
        if (relation != ReportingRelation.SELF) {
            audit.record("no-opportunity-read", employee.id(), null);
        }
    }
}
