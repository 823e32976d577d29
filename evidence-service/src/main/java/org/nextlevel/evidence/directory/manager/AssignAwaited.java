package org.nextlevel.evidence.directory.manager;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.AwaitedPerson;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Careers;

/** Gives those who wait for a manager the one who has come, from the day on which the HR system named them. */
@ApplicationScoped
public class AssignAwaited {
    /** Whoever else waits is given the manager when the manager is written again. */
    private static final int MOST = 1_000;

    private final Employees employees;
    private final Careers careers;
    private final ReportingLine line;
    private final DirectoryTurns turns;
    private final RefuseOwnInterest refuse;
    private final TellPeople tell;
    private final Clock clock;

    AssignAwaited(
            Employees employees,
            Careers careers,
            ReportingLine line,
            DirectoryTurns turns,
            RefuseOwnInterest refuse,
            TellPeople tell,
            Clock clock) {
        this.employees = employees;
        this.careers = careers;
        this.line = line;
        this.turns = turns;
        this.refuse = refuse;
        this.tell = tell;
        this.clock = clock;
    }

    /**
     * Those who wait for this person, and with it the turn of the reporting line where there is one. It comes before any row is
     * written: who holds the line and writes a row would wait for who wrote the row and waits for the line.
     */
    public List<Employee> whoWaitFor(Employee manager) {
        List<Employee> all = employees.waitingFor(manager, MOST);
        if (!all.isEmpty()) {
            turns.line();
        }
        return all;
    }

    /** Who would be below themself, or below the caller by it, goes on waiting. */
    public void assign(List<Employee> all, Employee manager) {
        for (Employee waiting : all) {
            boolean isCircle = waiting.id().equals(manager.id()) || line.isAbove(waiting.id(), manager.id());
            if (!isCircle
                    && isMeant(waiting.awaited(), manager)
                    && !refuse.isOwnInterest(Optional.of(waiting), manager.id())) {
                assign(waiting, manager);
            }
        }
    }

    /** By an e-mail address that several people have by now, nobody is meant. */
    private boolean isMeant(AwaitedPerson awaited, Employee manager) {
        return awaited.awaitedEmail() == null
                || employees.withEmail(awaited.awaitedEmail(), 2).equals(List.of(manager));
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
