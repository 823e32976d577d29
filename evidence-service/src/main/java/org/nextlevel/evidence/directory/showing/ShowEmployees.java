package org.nextlevel.evidence.directory.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.manager.ShownManagers;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.page.Page;

/** Shows employees with the names of their managers and levels: three queries, however many they are. */
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

    /** Somebody as of another day, of which nothing can be done now; as HR sees it. */
    public EmployeeView then(Employee employee) {
        return page(new Page<>(List.of(employee), null), Sight.HR, _ -> List.of())
                .items()
                .getFirst();
    }

    /** The same page as somebody sees all of them. */
    public Page<EmployeeView> page(Page<Employee> shown, Sight sight) {
        return page(shown, sight, employee -> actions.of(employee, sight));
    }

    private Page<EmployeeView> page(Page<Employee> shown, Sight sight, Function<Employee, List<Action>> moves) {
        Map<UUID, Employee> managers = employees.byId(
                shown.items().stream().flatMap(ShownManagers::ids).collect(Collectors.toSet()));
        Function<Position, ShownLevel> names =
                levels.of(shown.items().stream().map(Employee::position).toList());
        return shown.map(employee -> EmployeeView.of(
                employee,
                ShownManagers.of(employee, managers),
                names.apply(employee.position()),
                sight,
                moves.apply(employee)));
    }
}
