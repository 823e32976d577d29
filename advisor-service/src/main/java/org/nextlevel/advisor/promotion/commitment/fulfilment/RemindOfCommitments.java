package org.nextlevel.advisor.promotion.commitment.fulfilment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.commitment.Commitment;
import org.nextlevel.advisor.promotion.commitment.CommitmentEvent;
import org.nextlevel.advisor.promotion.commitment.CommitmentPayload;
import org.nextlevel.advisor.promotion.commitment.Commitments;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseReaders;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.event.outbox.Outbox;

/**
 * Tells the day after, and then every two weeks, that a commitment is overdue, in every company once a day. Any number of
 * instances may do it at once.
 */
@ApplicationScoped
class RemindOfCommitments {
    private static final int BATCH = 500;
    private static final Duration AFTER_START = Duration.ofMinutes(6);
    private static final Duration EVERY = Duration.ofDays(1);

    private final RecurringWork recurring;
    private final Commitments commitments;
    private final Employees employees;
    private final CaseReaders readers;
    private final Outbox outbox;
    private final Clock clock;

    RemindOfCommitments(
            RecurringWork recurring,
            Commitments commitments,
            Employees employees,
            CaseReaders readers,
            Outbox outbox,
            Clock clock) {
        this.recurring = recurring;
        this.commitments = commitments;
        this.employees = employees;
        this.readers = readers;
        this.outbox = outbox;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        recurring.every("commitment", AFTER_START, EVERY, () -> remind(LocalDate.now(clock)));
    }

    /** A batch of the current tenant, in a transaction of its own; whether there may be more. */
    boolean remind(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> batch(today)) == BATCH;
    }

    private int batch(LocalDate today) {
        List<Commitment> overdue = commitments.holdToRemind(today, BATCH);
        Map<UUID, Employee> owners =
                employees.hereById(overdue.stream().map(Commitment::employeeId).toList());
        overdue.forEach(one -> one.remind(today));
        commitments.flush();
        // Nobody is reminded of a person who left.
        overdue.stream()
                .filter(one -> owners.containsKey(one.employeeId()))
                .forEach(one -> outbox.append(
                        new CommitmentEvent(
                                CommitmentEvent.Type.COMMITMENT_OVERDUE,
                                CommitmentPayload.of(
                                        one, owners.get(one.employeeId()).managerId(), null)),
                        readers.notice(one.caseId(), "commitment", one.id())));
        return overdue.size();
    }
}
