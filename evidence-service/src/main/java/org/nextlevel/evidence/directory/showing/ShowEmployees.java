package org.nextlevel.evidence.directory.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.kit.page.Page;

/** Shows employees with the names of their managers and levels: two queries, however many they are. */
@ApplicationScoped
public class ShowEmployees {
    private final Employees employees;
    private final NameLevels levels;
    private final EntryActions actions;

    ShowEmployees(Employees employees, NameLevels levels, EntryActions actions) {
        this.employees = employees;
        this.levels = levels;
        this.actions = actions;
    }

    public EmployeeView one(Employee employee, Sight sight) {
        return page(new Page<>(List.of(employee), null), sight).items().getFirst();
    }

    /** The same page as somebody sees all of them. */
    public Page<EmployeeView> page(Page<Employee> shown, Sight sight) {
        Map<UUID, Employee> managers = employees.byId(shown.items().stream()
                .map(Employee::managerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Function<Position, ShownLevel> names =
                levels.of(shown.items().stream().map(Employee::position).toList());
        return shown.map(employee -> EmployeeView.of(
                employee,
                employee.managerId() == null ? null : managers.get(employee.managerId()),
                names.apply(employee.position()),
                sight,
                actions.of(employee, sight)));
    }
}
