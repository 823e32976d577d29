package org.nextlevel.evidence.directory.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Profile;
import org.nextlevel.evidence.directory.manager.ShownManagers;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/**
 * An employee as others see them. HR's id, the user name and the dates are for the person, managers above and HR; they
 * are absent for everybody else.
 *
 * @param externalId the HR system's id
 * @param email for the person, managers above and HR, as language, time zone and location; cost centre, employment type and
 *     attributes are for HR alone
 * @param manager absent for who reports to nobody
 * @param managerExternalId the HR system's id of the manager, who is awaited where {@code manager} is absent; for HR alone, and
 *     absent for who reports to nobody
 * @param managerUserName of a manager who is awaited by it, as {@code managerEmail}; for HR alone, and absent otherwise
 * @param matrixManagers in the order of names; empty for who has none
 * @param matrixManagerExternalIds with the other two what a PUT takes
 * @param leftOn the first day on which the person does not work here any more; absent for who does
 * @param notes what is worth a look; for HR alone, and empty for others
 * @param actions what the caller may do with the entry now
 */
public record EmployeeView(
        UUID id,

        @Nullable @Schema(examples = "hr-1042") String externalId,

        @Nullable @Schema(examples = "erin.engineer") String userName,

        @Schema(examples = "Erin Engineer") String name,

        @Nullable @Schema(examples = "erin@acme.example") String email,

        @Nullable @Schema(description = "A BCP 47 tag.", examples = "de-CH")
        String language,

        @Nullable @Schema(description = "An IANA name; without one it is the company's.", examples = "Europe/Zurich")
        String timeZone,

        @Nullable @Schema(examples = "4711") String costCentre,
        @Nullable @Schema(examples = "Basel") String location,

        @Nullable @Schema(examples = "PERMANENT") String employmentType,

        @Nullable Map<String, String> attributes,
        EmployeePosition position,
        @Nullable PersonReference manager,

        @Nullable @Schema(examples = "hr-1001") String managerExternalId,

        @Nullable
        @Schema(
                description = "Of a manager who was named by it and is not in the directory yet; for HR alone.",
                examples = "mara.manager")
        String managerUserName,

        @Nullable
        @Schema(
                description = "Of a manager who was named by it and is not in the directory yet; for HR alone.",
                examples = "mara@acme.example")
        String managerEmail,

        @Schema(description = "Whom the person reports to beside the manager, as far as they are in the directory.")
        List<PersonReference> matrixManagers,

        @Nullable
        @Schema(
                description =
                        "The HR system's ids of matrix managers, in the directory or not yet; for HR alone, and absent for none.",
                examples = "[\"hr-1007\"]")
        List<String> matrixManagerExternalIds,

        @Nullable
        @Schema(
                description = "Of matrix managers who were named by it and are not in the directory yet; for HR alone.",
                examples = "[\"petra.project\"]")
        List<String> matrixManagerUserNames,

        @Nullable
        @Schema(
                description = "Of matrix managers who were named by it and are not in the directory yet; for HR alone.",
                examples = "[\"petra@acme.example\"]")
        List<String> matrixManagerEmails,

        boolean active,
        @Nullable LocalDate leftOn,

        @Schema(description = "What is worth a look, for HR alone.")
        List<EntryNote> notes,

        List<Action> actions) {

    static EmployeeView of(
            Employee employee, ShownManagers managers, ShownLevel level, Sight sight, List<Action> actions) {
        boolean isHr = sight == Sight.HR;
        boolean isClose = sight.isClose();
        Employee manager = managers.manager();
        AwaitedPerson awaited = isHr ? employee.awaited() : null;
        Profile profile = isClose ? employee.profile() : Profile.NONE;
        return new EmployeeView(
                employee.id(),
                isClose ? employee.externalId() : null,
                isClose ? employee.userName() : null,
                employee.displayName(),
                profile.email(),
                profile.language(),
                profile.timeZone(),
                isHr ? profile.costCentre() : null,
                profile.location(),
                isHr ? profile.employmentType() : null,
                isHr ? profile.attributes() : null,
                EmployeePosition.of(employee.position(), level.name(), isClose),
                manager == null ? null : manager.reference(),
                managerNumber(manager, awaited, sight),
                awaited == null ? null : awaited.awaitedUserName(),
                awaited == null ? null : awaited.awaitedEmail(),
                managers.matrix().stream().map(Employee::reference).toList(),
                isHr ? managers.numbersBeside() : null,
                isHr ? managers.awaitedBeside(AwaitedPerson::awaitedUserName) : null,
                isHr ? managers.awaitedBeside(AwaitedPerson::awaitedEmail) : null,
                employee.isActive(),
                isClose ? employee.leftOn() : null,
                isHr ? EntryNotes.of(employee, managers, level) : List.of(),
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
