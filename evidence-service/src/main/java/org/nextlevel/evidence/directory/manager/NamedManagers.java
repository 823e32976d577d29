package org.nextlevel.evidence.directory.manager;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.named.MatrixLine;
import org.nextlevel.kit.problem.Invalid;

/**
 * Whom an entry names as managers.
 *
 * @param manager of the reporting line
 * @param matrix those beside; null where nothing is said of them, which keeps them
 */
public record NamedManagers(
        ManagerReference manager, @Nullable List<ManagerReference> matrix) {
    /** How many somebody may have beside the manager of the line. */
    public static final int MOST_IN_MATRIX = 5;

    public NamedManagers {
        matrix = matrix == null ? null : List.copyOf(matrix);
    }

    /**
     * As a source names them.
     *
     * @throws Invalid when an e-mail address is of several people
     */
    public static @Nullable List<ManagerReference> matrix(@Nullable List<ManagerName> named, Employees employees) {
        return named == null
                ? null
                : named.stream()
                        .map(one -> ManagerReference.of(one, one.matrixPointer(), employees))
                        .toList();
    }

    /** As it is already. */
    public static List<ManagerReference> matrix(Employee employee, Employees employees) {
        Stream<ManagerReference> known = employees.byId(employee.matrixManagerIds()).values().stream()
                .map(manager -> new ManagerReference("#/matrixManagers", manager, null));
        Stream<ManagerReference> awaited = employee.matrixManagers().stream()
                .flatMap(one -> one.awaited().stream())
                .map(one -> new ManagerReference("#/matrixManagers", null, one));
        return Stream.concat(known, awaited).toList();
    }

    /** The matrix managers as they are kept; null where nothing is said of them. */
    public @Nullable Set<MatrixLine> beside() {
        return matrix == null
                ? null
                : matrix.stream().map(ManagerReference::inMatrix).collect(Collectors.toSet());
    }

    /** How the directory names the matrix managers, each once, in the order of names. */
    public List<ManagerName> namesBeside() {
        return matrix.stream()
                .map(ManagerReference::name)
                .distinct()
                .sorted(Comparator.comparing(ManagerName::said))
                .toList();
    }

    /** All who are not in the directory yet. */
    public List<AwaitedPerson> awaited() {
        return Stream.concat(Stream.of(manager), matrix == null ? Stream.of() : matrix.stream())
                .map(ManagerReference::awaited)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Refuses that somebody is named as their own manager, who may be about to come.
     *
     * @param known null for who is new
     * @throws Invalid where it is so
     */
    public void refuseThemself(@Nullable Employee known, String externalId, String userName, @Nullable String email) {
        if (manager.awaits(externalId, userName, email)) {
            throw RefuseCircle.circle(manager.pointer());
        }
        for (ManagerReference one : matrix == null ? List.<ManagerReference>of() : matrix) {
            boolean isKnown = known != null && known.id().equals(one.id());
            if (isKnown || one.awaits(externalId, userName, email)) {
                throw new Invalid(one.pointer(), "nobody is their own matrix manager");
            }
        }
    }
}
