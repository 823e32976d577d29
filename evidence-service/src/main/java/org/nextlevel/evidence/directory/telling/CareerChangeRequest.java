package org.nextlevel.evidence.directory.telling;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.kit.reference.KeyOrReference;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.roundtrip.ReadAs;
import org.nextlevel.kit.time.CalendarDate;

/**
 * What becomes different about somebody's career on a day.
 *
 * @param id the HR system's id of it; null where the path has it
 * @param sequence the order among several of one day; null means 1
 * @param revision null when the HR system does not number its tellings: then the last to arrive counts
 * @param position null unless it is one
 * @param managerExternalId null, as {@code managerUserName}, for nobody, and unless it is about the manager
 * @param rescinded null means false
 */
@ReadAs(
        value = CareerChangeView.class,
        computed = {
            "actions",
            "appliedAt",
            "employee",
            "employeeExternalId",
            "hindrance",
            "manager",
            "state",
            "toldAt",
            "toldBy"
        })
public record CareerChangeRequest(
        @Size(max = 100)
        @Schema(
                description = "The HR system's id of the change, unique for the person; absent where the path has it.",
                examples = "wd-2027-0815")
        String id,

        @NotNull CareerChangeKind kind,

        @NotNull
        @CalendarDate
        @Schema(description = "The day from which on it is so, past or future.", examples = "2027-01-01")
        LocalDate effectiveOn,

        @Min(1)
        @Max(1_000)
        @Schema(
                description = "The order among several changes of one day, the last counts; absent means 1.",
                examples = "1")
        Integer sequence,

        @Min(0)
        @Schema(
                description =
                        "Which telling of this change it is. An earlier one that arrives after a later one changes "
                                + "nothing; without it the last to arrive counts.",
                examples = "3")
        Long revision,

        @Valid @Schema(description = "With `POSITION` alone: what the person is from that day on.")
        PositionFromThen position,

        @Size(max = 100)
        @Schema(
                description = "With `MANAGER` alone: the manager's id in the HR system; absent, as are "
                        + "`managerUserName` and `managerEmail`, for nobody.",
                examples = "hr-1001")
        String managerExternalId,

        @Pattern(regexp = "[^\\s/]{1,200}")
        @Schema(description = "Instead of `managerExternalId`: the manager's user name.", examples = "mara.manager")
        String managerUserName,

        @Size(max = 254)
        @Schema(
                description =
                        "Instead of `managerExternalId`: the manager's e-mail address, which must be of one person alone.",
                examples = "mara@acme.example")
        String managerEmail,

        @Schema(description = "True: it is taken back, and never is.", examples = "false")
        Boolean rescinded) {
    /** What somebody is from the day on. */
    public record PositionFromThen(
            @Size(max = 80)
            @Schema(
                    description = "Absent, together with level and track, while no level is known.",
                    examples = "engineering")
            String framework,

            @Size(max = 80) @JsonDeserialize(using = KeyReader.class) @Schema(implementation = KeyOrReference.class)
            String level,

            @Size(max = 80) @Schema(examples = "technical") String track,

            @Size(max = 200) @Schema(examples = "Engineer") String title,

            @Size(max = 200) @Schema(examples = "Engineering")
            String department) {
        Position on(LocalDate day) {
            return new Position(framework, level, track, title, department, day);
        }
    }

    boolean isRescinded() {
        return rescinded != null && rescinded;
    }
}
