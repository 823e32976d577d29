package org.nextlevel.advisor.promotion.commitment.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.EvidenceUpdated;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentHistory;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.promotioncase.Cases;

/** Notes by itself that a commitment is kept, when a confirmed piece that shows it arrives. One query where none waits. */
@ApplicationScoped
class FulfilByEvidence {
    private final Commitments commitments;
    private final CommitmentHistory history;
    private final CommitmentEvidence shownBy;
    private final Cases cases;
    private final Employees employees;
    private final Clock clock;

    FulfilByEvidence(
            Commitments commitments,
            CommitmentHistory history,
            CommitmentEvidence shownBy,
            Cases cases,
            Employees employees,
            Clock clock) {
        this.commitments = commitments;
        this.history = history;
        this.shownBy = shownBy;
        this.cases = cases;
        this.employees = employees;
        this.clock = clock;
    }

    /** In the transaction that takes over what was told. */
    void on(@Observes EvidenceUpdated told) {
        for (Commitment waiting : commitments.waitingForEvidence(told.employeeId())) {
            String framework = cases.require(waiting.caseId()).framework();
            if (shownBy.shows(waiting, framework, told.evidenceId())) {
                waiting.keep(told.evidenceId(), LocalDate.now(clock));
                UUID manager = employees
                        .findHere(told.employeeId())
                        .map(Employee::managerId)
                        .orElse(null);
                history.recordKept(waiting, told.evidenceId(), manager);
            }
        }
    }
}
