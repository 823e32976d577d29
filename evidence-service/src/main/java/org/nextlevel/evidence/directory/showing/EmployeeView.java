package org.nextlevel.evidence.directory.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.AwaitedPerson;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * An employee as others see them. HR's id, the user name and the dates are for the person, managers above and HR; they
 * are absent for everybody else.
 *
 * @param externalId the HR system's id
 * @param manager absent for who reports to nobody
 * @param managerExternalId the HR system's id of the manager, who is awaited where {@code manager} is absent; for HR alone, and
 *     absent for who reports to nobody
 * @param managerUserName of a manager who is awaited by it; for HR alone, and absent otherwise
 * @param leftOn the first day on which the person does not work here any more; absent for who does
 * @param actions what the caller may do with the entry now
 */
public record EmployeeView(
        UUID id,

        @Nullable @Schema(examples = "hr-1042") String externalId,

        @Nullable @Schema(examples = "erin.engineer") String userName,

        @Schema(examples = "Erin Engineer") String name,
        EmployeePosition position,
        @Nullable PersonReference manager,

        @Nullable @Schema(examples = "hr-1001") String managerExternalId,

        @Nullable
        @Schema(
                description = "Of a manager who was named by it and is not in the directory yet; for HR alone.",
                examples = "mara.manager")
        String managerUserName,

        boolean active,
        @Nullable LocalDate leftOn,
        List<Action> actions) {

    /** @param manager null for who reports to nobody */
    static EmployeeView of(
            Employee employee, @Nullable Employee manager, NamedKey level, Sight sight, List<Action> actions) {
        AwaitedPerson awaited = sight == Sight.HR ? employee.awaited() : null;
        return new EmployeeView(
                employee.id(),
                sight.isClose() ? employee.externalId() : null,
                sight.isClose() ? employee.userName() : null,
                employee.displayName(),
                EmployeePosition.of(employee.position(), level, sight.isClose()),
                manager == null ? null : manager.reference(),
                managerNumber(manager, awaited, sight),
                awaited == null ? null : awaited.awaitedUserName(),
                employee.isActive(),
                sight.isClose() ? employee.leftOn() : null,
                actions);
    }

    private static @Nullable String managerNumber(
            @Nullable Employee manager, @Nullable AwaitedPerson awaited, Sight sight) {
        if (manager != null && sight == Sight.HR) {
            return manager.externalId();
        }
        return awaited == null ? null : awaited.awaitedExternalId();
    }
}
