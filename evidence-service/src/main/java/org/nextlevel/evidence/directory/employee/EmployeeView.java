package org.nextlevel.evidence.directory.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.position.Position;

/**
 * An employee as others see them. HR's id, the user name and the dates are for the person, managers above and HR; they
 * are absent for everybody else.
 *
 * @param externalId the HR system's id
 * @param track absent when HR does not say
 * @param leftOn the first day on which the person does not work here any more; absent for who does
 * @param manager absent for who reports to nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployeeView(
        UUID id,
        @Schema(examples = "hr-1042") String externalId,
        @Schema(examples = "erin.engineer") String userName,
        @Schema(examples = "Erin Engineer") String displayName,
        @Schema(examples = "Engineer") String title,
        @Schema(examples = "Engineering") String department,
        EmployeeLevel level,
        LocalDate positionSince,
        NamedEmployee manager,
        boolean active,
        @Schema(examples = "technical") String track,
        LocalDate leftOn) {

    /** A level of a framework, by their keys. */
    public record EmployeeLevel(
            @Schema(examples = "engineering") String framework,
            @Schema(examples = "senior-1") String level) {}

    /** Another employee by name. */
    public record NamedEmployee(
            UUID id, @Schema(examples = "Marek Manager") String displayName) {}

    /**
     * An employee as somebody sees them.
     *
     * @param manager null for who reports to nobody
     * @param closely whether the viewer is the person, a manager above or HR
     */
    public static EmployeeView of(Employee employee, Employee manager, boolean closely) {
        Position position = employee.position();
        return new EmployeeView(
                employee.id(),
                closely ? employee.externalId() : null,
                closely ? employee.userName() : null,
                employee.displayName(),
                position.title(),
                position.department(),
                new EmployeeLevel(position.framework(), position.level()),
                closely ? position.since() : null,
                manager == null ? null : new NamedEmployee(manager.id(), manager.displayName()),
                employee.isActive(),
                position.track(),
                closely ? employee.leftOn() : null);
    }
}
