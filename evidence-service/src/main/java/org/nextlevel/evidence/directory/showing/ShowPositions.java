package org.nextlevel.evidence.directory.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.Correction;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.kit.action.Action;

/** Shows careers with the names of managers and levels: two queries, however long they are. */
@ApplicationScoped
public class ShowPositions {
    private final Employees employees;
    private final NameLevels levels;
    private final EntryActions actions;

    ShowPositions(Employees employees, NameLevels levels, EntryActions actions) {
        this.employees = employees;
        this.levels = levels;
        this.actions = actions;
    }

    private record Names(Map<UUID, Employee> managers, Function<Position, ShownLevel> levels, Sight sight) {
        PositionView show(Tenure held, @Nullable LocalDate until, @Nullable Instant correctedAt, List<Action> actions) {
            Position position = held.position();
            Employee manager = held.managerId() == null ? null : managers.get(held.managerId());
            return new PositionView(
                    position.framework(),
                    levels.apply(position).name(),
                    position.track(),
                    position.title(),
                    position.department(),
                    held.since(),
                    until,
                    manager == null ? null : manager.reference(),
                    manager == null || sight != Sight.HR ? null : manager.externalId(),
                    correctedAt,
                    actions);
        }
    }

    /**
     * All of somebody's career, the latest position first; a day that never came to its end is left out.
     *
     * @param corrections what was believed before, shown among the others by first day
     */
    public List<PositionView> of(Employee employee, Career career, List<Correction> corrections, Sight sight) {
        List<Tenure> all = new ArrayList<>(career.held());
        corrections.forEach(once -> all.add(once.held()));
        Names names = names(all, sight);
        List<PositionView> views = new ArrayList<>();
        for (Tenure held : career.held().reversed()) {
            if (!held.since().equals(career.untilOf(held)) || career.held().size() == 1) {
                views.add(names.show(
                        held,
                        career.untilOf(held),
                        null,
                        career.past().contains(held) ? actions.ofPast(employee, held.since(), sight) : List.of()));
            }
        }
        corrections.forEach(once -> views.add(names.show(once.held(), once.until(), once.correctedAt(), List.of())));
        views.sort(Comparator.comparing(PositionView::from).reversed());
        return views;
    }

    /** One past position of somebody, as HR sees it. */
    public PositionView of(Employee employee, Tenure held, @Nullable LocalDate until) {
        return names(List.of(held), Sight.HR).show(held, until, null, actions.ofPast(employee, held.since(), Sight.HR));
    }

    private Names names(List<Tenure> held, Sight sight) {
        List<UUID> managers = held.stream()
                .map(Tenure::managerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Names(
                employees.byId(managers),
                levels.of(held.stream().map(Tenure::position).toList()),
                sight);
    }
}
