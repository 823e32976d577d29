package org.nextlevel.evidence.directory.manager;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.named.AwaitedPerson;

/**
 * To whom somebody reports.
 *
 * @param manager null for nobody, and for who is not in the directory yet
 * @param matrix beside the manager, in the order of names; those in the directory
 * @param awaited beside the manager; those who are not in the directory yet
 */
public record ShownManagers(@Nullable Employee manager, List<Employee> matrix, List<AwaitedPerson> awaited) {
    /** @param people all of them who are in the directory, by their ids */
    public static ShownManagers of(Employee employee, Map<UUID, Employee> people) {
        return new ShownManagers(
                employee.managerId() == null ? null : people.get(employee.managerId()),
                employee.matrixManagerIds().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(Employee::displayName).thenComparing(Employee::id))
                        .toList(),
                employee.matrixManagers().stream()
                        .flatMap(one -> one.awaited().stream())
                        .toList());
    }

    /** The ids of those in the directory. */
    public static Stream<UUID> ids(Employee employee) {
        return Stream.concat(Stream.ofNullable(employee.managerId()), employee.matrixManagerIds().stream());
    }

    /** The HR system's ids of matrix managers, in the directory or not yet; null for none. */
    public @Nullable List<String> numbersBeside() {
        return orNull(Stream.concat(
                matrix.stream().map(Employee::externalId), awaited.stream().map(AwaitedPerson::awaitedExternalId)));
    }

    /** What matrix managers who are not in the directory yet are named by; null for none. */
    public @Nullable List<String> awaitedBeside(Function<AwaitedPerson, String> name) {
        return orNull(awaited.stream().map(name));
    }

    private static @Nullable List<String> orNull(Stream<String> names) {
        List<String> all = names.filter(Objects::nonNull).sorted().toList();
        return all.isEmpty() ? null : all;
    }
}
