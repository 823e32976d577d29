package org.nextlevel.evidence.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.opportunity.NoOpportunityEvent.Type;
import org.nextlevel.evidence.opportunity.excuse.JudgeNoOpportunityRequest;
import org.nextlevel.evidence.opportunity.excuse.ManagerJudgement;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityMove;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityView;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;

/** A manager above confirms that there was no opportunity, or contests it. */
@ApplicationScoped
class JudgeNoOpportunity {
    private final NoOpportunities opportunities;
    private final WriteNoOpportunity write;
    private final ReadNoOpportunity read;
    private final Colleagues colleagues;
    private final CurrentEmployee signed;
    private final Audit audit;
    private final Clock clock;

    JudgeNoOpportunity(
            NoOpportunities opportunities,
            WriteNoOpportunity write,
            ReadNoOpportunity read,
            Colleagues colleagues,
            CurrentEmployee signed,
            Audit audit,
            Clock clock) {
        this.opportunities = opportunities;
        this.write = write;
        this.read = read;
        this.colleagues = colleagues;
        this.signed = signed;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says so of what is stated, as the manager read it; a later word of a manager above replaces it.
     *
     * @throws Forbidden when the caller is not a manager above
     * @throws NotFound when nothing is stated of the competency
     * @throws Invalid when it is contested without saying why
     */
    @Transactional
    NoOpportunityView judge(Employee employee, String competency, String ifMatch, JudgeNoOpportunityRequest said) {
        if (!NoOpportunityMove.JUDGE.isFor(colleagues.relationTo(employee))) {
            throw new Forbidden("Only managers above confirm or contest that there was no opportunity.");
        }
        NoOpportunity stated = opportunities.requireStated(employee, competency);
        ETag.requireMatch(ifMatch, stated.version());
        boolean unreasoned = said.statement() == null || said.statement().isBlank();
        if (said.judgement() == ManagerJudgement.CONTESTED && unreasoned) {
            throw new Invalid("#/statement", "says nothing: who contests it says why");
        }
        stated.judge(said.judgement(), signed.self().id(), said.statement(), clock.instant());
        opportunities.flush();
        audit.record("no-opportunity-judged", employee.id(), stated.id());
        write.tell(Type.NO_OPPORTUNITY_JUDGED, stated);
        return read.view(employee, stated);
    }
}
