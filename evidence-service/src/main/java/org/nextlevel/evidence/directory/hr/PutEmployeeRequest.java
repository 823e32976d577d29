package org.nextlevel.evidence.directory.hr;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.roundtrip.SaidReader;
import org.nextlevel.kit.time.CalendarDate;

/**
 * What the HR system says of somebody.
 *
 * @param userName the {@code preferred_username} of the person's tokens; upper and lower case are the same
 * @param email null when nothing was said of it, which keeps what is known; empty to clear it; likewise the others up to {@code
 *     attributes}
 * @param managerExternalId the manager's id in the HR system; null with the other two for who reports to nobody
 * @param managerUserName the manager's user name, in place of the id
 * @param managerEmail the manager's e-mail address, in place of the id
 * @param matrixManagerExternalIds null with the other two when nothing was said of them, which keeps who is known
 * @param active false for who has left; null means true
 * @param leftOn for who has left: the first day on which the person does not work here any more; null is the day known
 *     already, or else today
 */
@ReadAs(
        value = EmployeeView.class,
        computed = {"actions", "notes"})
public record PutEmployeeRequest(
        @NotNull @Pattern(regexp = USER_NAME) @Schema(examples = "erin.engineer")
        String userName,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = NO_CONTROL, message = "must not contain control characters")
        @Schema(examples = "Erin Engineer")
        String name,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(
                description =
                        "Left out, it stays as it is, as do the other five up to `attributes`; null takes it away.",
                examples = "erin@acme.example")
        Optional<String> email,

        @JsonDeserialize(using = SaidReader.class) @Schema(description = "A BCP 47 tag.", examples = "de-CH")
        Optional<String> language,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(description = "An IANA name; without one it is the company's.", examples = "Europe/Zurich")
        Optional<String> timeZone,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "4711")
        Optional<String> costCentre,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "Basel")
        Optional<String> location,

        @JsonDeserialize(using = SaidReader.class) @Schema(examples = "PERMANENT")
        Optional<String> employmentType,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(description = "By the names that the company declared; what is sent replaces all of them.")
        Optional<Map<String, String>> attributes,

        @Size(max = 100)
        @Schema(
                description =
                        "The manager's id in the HR system; absent, as are `managerUserName` and `managerEmail`, for who reports to nobody.",
                examples = "hr-1001")
        String managerExternalId,

        @Pattern(regexp = USER_NAME)
        @Schema(
                description = "Instead of `managerExternalId`: what the manager signs in with for the first time.",
                examples = "mara.manager")
        String managerUserName,

        @Size(max = 254)
        @Schema(
                description = "Instead of `managerExternalId`: an e-mail address that one person alone has.",
                examples = "mara@acme.example")
        String managerEmail,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(
                description =
                        "Whom the person reports to beside the manager, by the HR system's ids: five at most with those that "
                                + "`matrixManagerUserNames` and `matrixManagerEmails` name. Left out, all three, they stay as they "
                                + "are; what one of them says replaces all, and null or an empty list takes all away.",
                examples = "[\"hr-1007\"]")
        Optional<List<String>> matrixManagerExternalIds,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(
                description = "Likewise, by what they sign in with for the first time.",
                examples = "[\"petra.project\"]")
        Optional<List<String>> matrixManagerUserNames,

        @JsonDeserialize(using = SaidReader.class)
        @Schema(
                description = "Likewise, by e-mail addresses, each of one person alone.",
                examples = "[\"petra@acme.example\"]")
        Optional<List<String>> matrixManagerEmails,

        @NotNull @Valid PresentPosition position,

        @Schema(description = "False for who has left; absent means true.", examples = "true")
        Boolean active,

        @CalendarDate
        @Schema(
                description =
                        "The first day on which the person does not work here any more. A day to come is planned, "
                                + "and the person works here until then; another one goes with `active` false. "
                                + "Absent means the day known already, or else today.",
                examples = "2026-03-01")
        LocalDate leftOn) {
    private static final String USER_NAME = "[^\\s/]{1,200}";

    /** Written out, so that the pattern in the API description means the same to every reader. */
    private static final String NO_CONTROL = "^[^\\x00-\\x1F\\x7F-\\x9F]*$";

    EntryChange toChange() {
        EntryChange change = EntryChange.NOTHING
                .with(EntryField.USER_NAME, userName)
                .with(EntryField.NAME, name)
                .withSaid(EntryField.EMAIL, email)
                .withSaid(EntryField.LANGUAGE, language)
                .withSaid(EntryField.TIME_ZONE, timeZone)
                .withSaid(EntryField.COST_CENTRE, costCentre)
                .withSaid(EntryField.LOCATION, location)
                .withSaid(EntryField.EMPLOYMENT_TYPE, employmentType)
                .withSaid(
                        EntryField.MATRIX_MANAGERS,
                        ManagerChoice.beside(matrixManagerExternalIds, matrixManagerUserNames, matrixManagerEmails))
                .withSaid(EntryField.ATTRIBUTES, attributes)
                .with(EntryField.MANAGER, ManagerChoice.of(managerExternalId, managerUserName, managerEmail))
                .with(EntryField.ACTIVE, active == null || active)
                .with(EntryField.LEFT_ON, leftOn);
        return position.over(change);
    }

    /** The present position; one that begins later ends the former, one that begins the same day corrects it. */
    public record PresentPosition(
            @Size(max = 80)
            @Schema(
                    description = "Absent, as are `level` and `track`, while no level is known.",
                    examples = "engineering")
            String framework,

            @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
            String level,

            @Size(max = 80)
            @Schema(
                    description = "Key of a track of the framework; absent when HR does not say.",
                    examples = "technical")
            String track,

            @Size(max = 200) @Schema(examples = "Engineer") String title,

            @Size(max = 200) @Schema(examples = "Engineering")
            String department,

            @NotNull
            @CalendarDate
            @Schema(
                    description = "A day to come is planned: until then the person is what they are.",
                    examples = "2025-03-01")
            LocalDate from) {
        private EntryChange over(EntryChange change) {
            return change.with(EntryField.FRAMEWORK, framework)
                    .with(EntryField.LEVEL, level)
                    .with(EntryField.TRACK, track)
                    .with(EntryField.TITLE, title)
                    .with(EntryField.DEPARTMENT, department)
                    .with(EntryField.POSITION_FROM, from);
        }
    }
}
