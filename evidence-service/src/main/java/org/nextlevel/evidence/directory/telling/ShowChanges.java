package org.nextlevel.evidence.directory.telling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.change.ToldChange;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.showing.NameLevels;
import org.nextlevel.evidence.directory.showing.ShownLevel;
import org.nextlevel.evidence.directory.telling.CareerChangeView.ChangedPosition;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.reference.PersonReference;

/** Shows changes with the names of people and levels: two queries, however many they are. */
@ApplicationScoped
class ShowChanges {
    private final Employees employees;
    private final NameLevels levels;
    private final ChangeActions actions;

    ShowChanges(Employees employees, NameLevels levels, ChangeActions actions) {
        this.employees = employees;
        this.levels = levels;
        this.actions = actions;
    }

    CareerChangeView one(CareerChange change) {
        return all(List.of(change)).getFirst();
    }

    /** In the same order. */
    List<CareerChangeView> all(List<CareerChange> changes) {
        Map<UUID, Employee> people = employees.byId(changes.stream()
                .flatMap(one -> Stream.of(one.employeeId(), one.told().managerId(), one.toldBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Function<Position, ShownLevel> names = levels.of(changes.stream()
                .map(one -> one.told().position())
                .filter(Objects::nonNull)
                .toList());
        return changes.stream().map(one -> view(one, people, names)).toList();
    }

    /** @throws NotFound when the HR system's id is unknown */
    Employee require(String externalId) {
        return employees.findByExternalId(externalId).orElseThrow(() -> new NotFound("employee", externalId));
    }

    private CareerChangeView view(
            CareerChange change, Map<UUID, Employee> people, Function<Position, ShownLevel> names) {
        ToldChange told = change.told();
        Employee employee = people.get(change.employeeId());
        Employee manager = told.managerId() == null ? null : people.get(told.managerId());
        return new CareerChangeView(
                change.changeId(),
                employee.reference(),
                employee.externalId(),
                told.kind(),
                told.effectiveOn(),
                told.sequence(),
                change.revision(),
                told.position() == null ? null : position(told.position(), names),
                manager == null ? null : manager.reference(),
                number(told, manager),
                told.awaited() == null ? null : told.awaited().awaitedUserName(),
                told.awaited() == null ? null : told.awaited().awaitedEmail(),
                change.state() == ChangeState.RESCINDED,
                change.state(),
                change.hindrance(),
                teller(change, people),
                change.toldAt(),
                change.appliedAt(),
                actions.of(change, employee));
    }

    private static ChangedPosition position(Position position, Function<Position, ShownLevel> names) {
        return new ChangedPosition(
                position.framework(),
                names.apply(position).name(),
                position.track(),
                position.title(),
                position.department());
    }

    private static @Nullable String number(ToldChange told, @Nullable Employee manager) {
        if (manager != null) {
            return manager.externalId();
        }
        return told.awaited() == null ? null : told.awaited().awaitedExternalId();
    }

    private static @Nullable PersonReference teller(CareerChange change, Map<UUID, Employee> people) {
        Employee teller = change.toldBy() == null ? null : people.get(change.toldBy());
        return teller == null ? null : teller.reference();
    }
}
