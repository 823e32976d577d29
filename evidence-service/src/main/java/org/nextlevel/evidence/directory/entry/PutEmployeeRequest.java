package org.nextlevel.evidence.directory.entry;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;
import org.nextlevel.kit.time.NotInFuture;

/**
 * What the HR system says of somebody.
 *
 * @param userName the {@code preferred_username} of the person's tokens; upper and lower case are the same
 * @param managerExternalId the manager's id in the HR system; null with {@code managerUserName} for who reports to nobody
 * @param managerUserName the manager's user name, in place of the id
 * @param active false for who has left; null means true
 * @param leftOn for who has left: the first day on which the person does not work here any more; null is the day known
 *     already, or else today
 */
@ReadAs(value = EmployeeView.class, computed = "actions")
public record PutEmployeeRequest(
        @NotNull @Pattern(regexp = USER_NAME) @Schema(examples = "erin.engineer")
        String userName,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = NO_CONTROL, message = "must not contain control characters")
        @Schema(examples = "Erin Engineer")
        String name,

        @Size(max = 100)
        @Schema(
                description =
                        "The manager's id in the HR system; absent, as is `managerUserName`, for who reports to nobody.",
                examples = "hr-1001")
        String managerExternalId,

        @Pattern(regexp = USER_NAME)
        @Schema(
                description = "Instead of `managerExternalId`: what the manager signs in with for the first time.",
                examples = "mara.manager")
        String managerUserName,

        @NotNull @Valid PresentPosition position,

        @Schema(description = "False for who has left; absent means true.", examples = "true")
        Boolean active,

        @CalendarDate
        @Schema(
                description = "With `active` false: the first day on which the person does not work here any more. "
                        + "Absent means the day known already, or else today.",
                examples = "2026-03-01")
        LocalDate leftOn) {
    private static final String USER_NAME = "[^\\s/]{1,200}";

    /** Written out, so that the pattern in the API description means the same to every reader. */
    private static final String NO_CONTROL = "^[^\\x00-\\x1F\\x7F-\\x9F]*$";

    /**
     * Since when the person has not worked here; null for who does.
     *
     * @param known the day known already; null for none
     * @throws Invalid when the day does not go with the rest
     */
    LocalDate leftOn(LocalDate known, LocalDate today) {
        if (active == null || active) {
            if (leftOn != null) {
                throw new Invalid("#/leftOn", "goes with \"active\": false only");
            }
            return null;
        }
        LocalDate told = known == null ? today : known;
        LocalDate day = leftOn == null ? told : leftOn;
        if (day.isBefore(position.from())) {
            throw new Invalid("#/leftOn", "is before the position began");
        }
        return day;
    }

    /** The present position; one that begins later ends the former, one that begins the same day corrects it. */
    public record PresentPosition(
            @NotBlank @Size(max = 80) @Schema(examples = "engineering")
            String framework,

            @NotBlank
            @Size(max = 80)
            @JsonDeserialize(using = KeyReader.class)
            @Schema(implementation = KeyOrReference.class)
            String level,

            @Size(max = 80)
            @Schema(
                    description = "Key of a track of the framework; absent when HR does not say.",
                    examples = "technical")
            String track,

            @NotBlank @Size(max = 200) @Schema(examples = "Engineer")
            String title,

            @Size(max = 200) @Schema(examples = "Engineering")
            String department,

            @NotNull
            @CalendarDate
            @NotInFuture
            @Schema(description = "From 1900-01-01, and not in the future.", examples = "2025-03-01")
            LocalDate from) {
        Position toPosition() {
            return new Position(framework, level, track, title, department, from);
        }
    }
}
