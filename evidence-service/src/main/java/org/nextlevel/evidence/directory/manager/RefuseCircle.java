package org.nextlevel.evidence.directory.manager;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.kit.problem.Invalid;

/** Nobody is above themself: another manager is given to one person at a time, and only when no circle closes by it. */
@ApplicationScoped
public class RefuseCircle {
    private final ReportingLine line;
    private final DirectoryTurns turns;

    RefuseCircle(ReportingLine line, DirectoryTurns turns) {
        this.line = line;
        this.turns = turns;
    }

    /**
     * From now on, until the transaction ends, nobody else changes who reports to whom.
     *
     * @param manager null for nobody
     * @param pointer where a request names the manager
     * @throws Invalid when the line would lead back to the employee
     */
    public void under(Employee employee, @Nullable UUID manager, String pointer) {
        turns.line();
        if (manager != null && (manager.equals(employee.id()) || line.isAbove(employee.id(), manager))) {
            throw circle(pointer);
        }
    }

    /** What is refused. */
    public static Invalid circle(String pointer) {
        return new Invalid(pointer, "the reporting line would lead back to this employee");
    }
}
