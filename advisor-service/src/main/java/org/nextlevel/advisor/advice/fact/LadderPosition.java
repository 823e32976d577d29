package org.nextlevel.advisor.advice.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.growth.goal.CareerGoal;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.engine.rule.fact.Facts;

/** Where a person stands on the ladder, and where to. */
final class LadderPosition {
    private final Employee employee;
    private final Ladder ladder;
    private final LocalDate today;
    private final boolean goalReached;
    private final String target;

    /** @param ladder null when the framework is not known here, or does not have the level */
    LadderPosition(Employee employee, Ladder ladder, Optional<CareerGoal> goal, LocalDate today) {
        this.employee = employee;
        this.ladder = ladder;
        this.today = today;
        String aim = goal.map(CareerGoal::targetLevel)
                .filter(level -> ladder != null && ladder.exists(level))
                .orElse(null);
        this.goalReached = aim != null && ladder.isAtOrAbove(employee.level(), aim);
        this.target = aim != null && !goalReached ? aim : onlyNext();
    }

    /** Key of the level aimed at; null when it cannot be told. */
    String target() {
        return target;
    }

    boolean goalReached() {
        return goalReached;
    }

    /** Whether a level shows the target: it or any above. */
    boolean reachesTarget(String level) {
        return target != null && ladder.isAtOrAbove(level, target);
    }

    void tell(Facts.Builder facts) {
        facts.with(Fact.CURRENT_LEVEL, ladder == null ? employee.level() : ladder.nameOf(employee.level()))
                .with(Fact.TARGET_LEVEL, target == null ? null : ladder.nameOf(target))
                .with(
                        Fact.HIGHEST_LEVEL,
                        ladder != null && ladder.nextAfter(employee.level()).isEmpty())
                .with(Fact.HAS_MANAGER, employee.managerId() != null);
        LocalDate since = employee.positionSince();
        if (since != null && !since.isAfter(today)) {
            facts.with(Fact.MONTHS_IN_POSITION, ChronoUnit.MONTHS.between(since, today));
            if (goalReached || wentUp()) {
                facts.with(Fact.DAYS_SINCE_PROMOTION, ChronoUnit.DAYS.between(since, today));
            }
        }
    }

    private boolean wentUp() {
        String former = employee.formerLevel();
        return former != null
                && ladder != null
                && !former.equals(employee.level())
                && ladder.isAtOrAbove(employee.level(), former);
    }

    private String onlyNext() {
        List<String> next = ladder == null ? List.of() : ladder.nextAfter(employee.level());
        return next.size() == 1 ? next.getFirst() : null;
    }
}
