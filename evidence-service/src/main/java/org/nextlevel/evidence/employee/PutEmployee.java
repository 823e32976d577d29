package org.nextlevel.evidence.employee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.time.CalendarDate;

/**
 * What the HR system says of somebody.
 *
 * @param userName the {@code preferred_username} of the person's tokens; upper and lower case are the same
 * @param managerExternalId the manager's id in the HR system; null for who reports to nobody
 */
public record PutEmployee(
        @NotNull @Pattern(regexp = "[^\\s/]{1,200}") @Schema(examples = "erin.engineer")
        String userName,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = NO_CONTROL, message = "must not contain control characters")
        @Schema(examples = "Erin Engineer")
        String displayName,

        @Size(max = 100) @Schema(examples = "hr-1001") String managerExternalId,
        @NotNull @Valid PositionOf position) {
    /** Written out, so that the pattern in the API description means the same to every reader. */
    private static final String NO_CONTROL = "^[^\\x00-\\x1F\\x7F-\\x9F]*$";

    /** The present position; one that begins later ends the former, one that begins the same day corrects it. */
    public record PositionOf(
            @NotBlank @Size(max = 80) @Schema(examples = "engineering")
            String framework,

            @NotBlank @Size(max = 80) @Schema(examples = "engineer")
            String level,

            @NotBlank @Size(max = 200) @Schema(examples = "Engineer")
            String title,

            @Size(max = 200) @Schema(examples = "Engineering")
            String department,

            @NotNull
            @CalendarDate
            @Schema(description = "From 1900-01-01, and not in the future.", examples = "2025-03-01")
            LocalDate since) {
        Position toPosition() {
            return new Position(framework, level, title, department, since);
        }
    }
}
