package org.nextlevel.advisor.signal.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.text.Slug;

/**
 * Whom a signal concerns.
 *
 * @param managerId whose people a TEAM is; a manager may leave it out for the own team; null for others
 * @param department of a DEPARTMENT, by its name in the directory or by its key; null for others
 * @param employeeId who a PERSON is; left out by people who mean themselves; null for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalScope(
        @NotNull @Schema(examples = "TEAM") TimingFactorScope type,

        @Schema(
                description = "With TEAM: the manager whose people, direct and below, are the team.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID managerId,

        @Size(max = 200)
        @Schema(
                description =
                        "With DEPARTMENT: its name in the directory, however spaced and capitalised; answered as a"
                                + " key made of it.",
                examples = "engineering")
        String department,

        @Schema(
                description = "With PERSON: whom it is about; absent for oneself.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID employeeId) {
    public static SignalScope company() {
        return new SignalScope(TimingFactorScope.COMPANY, null, null, null);
    }

    public static SignalScope department(String department) {
        return new SignalScope(TimingFactorScope.DEPARTMENT, null, Slug.of(department), null);
    }

    public static SignalScope team(UUID manager) {
        return new SignalScope(TimingFactorScope.TEAM, manager, null, null);
    }

    public static SignalScope person(UUID employee) {
        return new SignalScope(TimingFactorScope.PERSON, null, null, employee);
    }

    /** @throws Invalid when it names what does not go with its type, or no department */
    public void check() {
        if (managerId != null && type != TimingFactorScope.TEAM) {
            throw new Invalid("#/scope/managerId", "goes with TEAM alone");
        }
        if (employeeId != null && type != TimingFactorScope.PERSON) {
            throw new Invalid("#/scope/employeeId", "goes with PERSON alone");
        }
        if (department != null && type != TimingFactorScope.DEPARTMENT) {
            throw new Invalid("#/scope/department", "goes with DEPARTMENT alone");
        }
        if (type == TimingFactorScope.DEPARTMENT && Slug.of(department) == null) {
            throw new Invalid("#/scope/department", "a DEPARTMENT is named as the directory names it");
        }
    }

    /** The employee whom it is about: the manager of a team, or the person; null when it is about nobody alone. */
    public UUID subject() {
        return type == TimingFactorScope.TEAM ? managerId : employeeId;
    }
}
