package org.nextlevel.advisor.promotion.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.PeopleUpdated;
import org.nextlevel.advisor.promotion.promotioncase.CaseDays;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;

/**
 * A position closes the circle by itself: it acknowledges the promotion to its level. It has to have begun when the promotion holds or, where it
 * was entered sooner, after HR was asked to decide; of two promotions to one level it is that of the later one, also where
 * that one was acknowledged before.
 */
@ApplicationScoped
public class AcknowledgeByPosition {
    private final Cases cases;
    private final Employees employees;
    private final SayAcknowledgement acknowledgements;

    AcknowledgeByPosition(Cases cases, Employees employees, SayAcknowledgement acknowledgements) {
        this.cases = cases;
        this.employees = employees;
        this.acknowledgements = acknowledgements;
    }

    /** In the transaction that takes over what the directory told. One query where no promotion waits. */
    void on(@Observes PeopleUpdated told) {
        Map<UUID, List<PromotionCase>> approved = cases.holdApprovedOfWhoWaits(told.employees()).stream()
                .collect(Collectors.groupingBy(PromotionCase::employeeId));
        employees.hereById(approved.keySet()).forEach((person, employee) -> reach(approved.get(person), employee));
    }

    /** A promotion that is being approved, of somebody who may hold the level already. */
    @Transactional(TxType.MANDATORY)
    public void approved(PromotionCase approved, Employee owner) {
        reach(List.of(approved), owner);
    }

    private void reach(List<PromotionCase> approved, Employee employee) {
        approved.stream()
                .filter(one -> isReached(one, employee))
                // A person has one open case at a time, so that whatever changed last was approved last.
                .max(Comparator.comparing(PromotionCase::changedAt))
                .ifPresent(acknowledgements::reached);
    }

    private static boolean isReached(PromotionCase approved, Employee employee) {
        return approved.framework().equals(employee.framework())
                && approved.target().equals(employee.level())
                && employee.positionSince() != null
                && !employee.positionSince().isBefore(earliest(approved.days()));
    }

    /** The first day on which a position that began then may be this promotion. */
    private static LocalDate earliest(CaseDays days) {
        return days.submittedOn().isBefore(days.effectiveOn()) ? days.submittedOn() : days.effectiveOn();
    }
}
