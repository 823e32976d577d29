package org.nextlevel.evidence.directory.manager;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.named.MatrixLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;

/** Gives those who wait for a manager the one who has come, from the day on which the HR system named them. */
@ApplicationScoped
public class AssignAwaited {
    private final Employees employees;
    private final Careers careers;
    private final ReportingLine line;
    private final RefuseOwnInterest refuse;
    private final TellPeople tell;
    private final Clock clock;

    AssignAwaited(
            Employees employees,
            Careers careers,
            ReportingLine line,
            RefuseOwnInterest refuse,
            TellPeople tell,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.refuse = refuse;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * Gives them the manager. Who would be below themself, or below the caller by it, goes on waiting.
     *
     * @param all who are held, and so is the reporting line where there are any
     */
    public void assign(List<Employee> all, Employee manager) {
        for (Employee waiting : all) {
            if (isMeant(waiting.awaited(), manager) && mayBe(manager, waiting)) {
                assign(waiting, manager);
            }
            assignBeside(waiting, manager);
        }
    }

    private boolean mayBe(Employee manager, Employee waiting) {
        return !line.isAbove(waiting.id(), manager.id()) && !refuse.isOwnInterest(Optional.of(waiting), manager.id());
    }

    /** By an e-mail address that several people have by now, nobody is meant. */
    private boolean isMeant(@Nullable AwaitedPerson awaited, Employee manager) {
        return awaited != null
                && awaited.is(
                        manager.externalId(),
                        manager.userName(),
                        manager.profile().email())
                && (awaited.awaitedEmail() == null
                        || employees.withEmail(awaited.awaitedEmail(), 2).equals(List.of(manager)));
    }

    private void assignBeside(Employee waiting, Employee manager) {
        Set<MatrixLine> named = waiting.matrixManagers();
        Set<MatrixLine> now = named.stream()
                .map(one -> isMeant(one.awaited().orElse(null), manager) ? MatrixLine.of(manager.id()) : one)
                .collect(Collectors.toSet());
        if (!now.equals(named)) {
            tell.change(waiting, () -> waiting.reportsBesideTo(now));
        }
    }

    private void assign(Employee waiting, Employee manager) {
        Career before = careers.of(waiting.id(), waiting.present());
        Career after =
                before.with(before.position(), manager.id(), before.present().since());
        careers.keep(waiting.id(), before, after, clock.instant());
        tell.change(waiting, () -> {
            waiting.awaits(null);
            return waiting.update(waiting.userName(), waiting.displayName(), after);
        });
    }
}
