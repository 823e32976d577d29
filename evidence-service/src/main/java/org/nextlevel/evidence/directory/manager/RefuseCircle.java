package org.nextlevel.evidence.directory.manager;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.kit.problem.Invalid;

/** Nobody is above themself: another manager is given only when no circle closes by it, and the line above is held still meanwhile. */
@ApplicationScoped
public class RefuseCircle {
    private final ReportingLine line;
    private final DirectoryTurns turns;
    private final Employees employees;

    RefuseCircle(ReportingLine line, DirectoryTurns turns, Employees employees) {
        this.line = line;
        this.turns = turns;
        this.employees = employees;
    }

    /**
     * From now on, until the transaction ends, nobody else gives another manager to this person, or to anybody in the line above.
     *
     * @param manager null for nobody
     * @param pointer where a request names the manager
     * @throws Invalid when the line would lead back to the employee
     */
    public void under(Employee employee, @Nullable UUID manager, String pointer) {
        if (manager == null) {
            // No circle closes by it.
            return;
        }
        Set<UUID> above = turns.hasAll() ? knownFrom(manager) : turns.line(employee.id(), () -> upFrom(manager));
        if (above.contains(employee.id())) {
            throw circle(pointer);
        }
    }

    private Set<UUID> upFrom(UUID manager) {
        Set<UUID> all = new HashSet<>(line.above(manager));
        all.add(manager);
        return all;
    }

    /** Of many who are written together most managers are known already, and what is different is not written yet. */
    private Set<UUID> knownFrom(UUID manager) {
        Set<UUID> all = new HashSet<>();
        UUID next = manager;
        while (next != null && all.add(next)) {
            next = employees.require(next).managerId();
        }
        return all;
    }

    /** What is refused. */
    public static Invalid circle(String pointer) {
        return new Invalid(pointer, "the reporting line would lead back to this employee");
    }
}
