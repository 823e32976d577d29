package org.nextlevel.advisor.promotion.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.nextlevel.advisor.copy.evidence.EvidenceUpdated;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.commitment.CommitmentEvent.CommitmentChanged;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.kit.event.Outbox;

/** Notes by itself that a commitment is kept, when a confirmed piece that shows it arrives. One query where none waits. */
@ApplicationScoped
class FulfilByEvidence {
    private final Commitments commitments;
    private final Cases cases;
    private final Employees employees;
    private final CommitmentEvidence shownBy;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    FulfilByEvidence(
            Commitments commitments,
            Cases cases,
            Employees employees,
            CommitmentEvidence shownBy,
            EntityManager database,
            Outbox outbox,
            Clock clock) {
        this.commitments = commitments;
        this.cases = cases;
        this.employees = employees;
        this.shownBy = shownBy;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that takes over what was told. */
    void on(@Observes EvidenceUpdated told) {
        for (Commitment waiting : commitments.waitingForEvidence(told.employeeId())) {
            String framework = cases.require(waiting.caseId()).framework();
            if (shownBy.shows(waiting, framework, told.evidenceId())) {
                waiting.keep(told.evidenceId(), LocalDate.now(clock));
                database.persist(new CommitmentChange(
                        waiting, CommitmentAction.FULFIL, null, null, told.evidenceId(), null, clock.instant()));
                database.flush();
                outbox.append(new CommitmentChanged(waiting.told(employees
                        .findHere(told.employeeId())
                        .map(Employee::managerId)
                        .orElse(null))));
            }
        }
    }
}
