package org.nextlevel.evidence.directory.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.Hindrance;
import org.nextlevel.evidence.directory.change.ToldChange;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.showing.NameLevels;
import org.nextlevel.evidence.directory.showing.ShownLevel;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;

/** Finds out whether a change can take effect, as far as it does not depend on others. */
@ApplicationScoped
class FindHindrance {
    private final Employees employees;
    private final FindAwaited awaited;
    private final NameLevels levels;

    FindHindrance(Employees employees, FindAwaited awaited, NameLevels levels) {
        this.employees = employees;
        this.awaited = awaited;
        this.levels = levels;
    }

    /** Gives a change the manager who was awaited, if it names one who is here by now; empty when nothing is in the way. */
    Optional<Hindrance> of(CareerChange change) {
        ToldChange told = change.told();
        if (told.kind() == CareerChangeKind.POSITION) {
            return isKnown(told.position()) ? Optional.empty() : Optional.of(Hindrance.LEVEL_UNKNOWN);
        }
        if (told.awaited() != null) {
            Optional<Employee> manager = awaited.find(told.awaited());
            manager.ifPresent(one -> change.isUnder(one.id()));
            return manager.isEmpty() ? Optional.of(Hindrance.MANAGER_UNKNOWN) : left(manager.get(), told.effectiveOn());
        }
        if (change.employeeId().equals(told.managerId())) {
            return Optional.of(Hindrance.CIRCLE);
        }
        return Optional.ofNullable(told.managerId())
                .flatMap(employees::findByIdOptional)
                .flatMap(manager -> left(manager, told.effectiveOn()));
    }

    private static Optional<Hindrance> left(Employee manager, LocalDate day) {
        boolean isGone = manager.isErased()
                || manager.leftOn() != null && !manager.leftOn().isAfter(day);
        return isGone ? Optional.of(Hindrance.MANAGER_LEFT) : Optional.empty();
    }

    /** Of a framework that is not published nobody can say; it is listed as such, as with any entry. */
    private boolean isKnown(Position position) {
        ShownLevel level = levels.of(List.of(position)).apply(position);
        return !position.hasLevel() || level.hasLevel() || !level.hasFramework();
    }
}
