package org.nextlevel.evidence.directory.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.change.Hindrance;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A change of somebody's career, as HR and the HR system see it.
 *
 * @param id the HR system's id of it
 * @param employeeExternalId the HR system's id of the person
 * @param revision absent when the HR system does not number its tellings
 * @param position absent unless it is one
 * @param manager absent for nobody, for who is not in the directory, and unless it is about the manager
 * @param managerExternalId of the manager, who need not be in the directory; absent likewise
 * @param managerUserName of a manager who was named by it and is not in the directory, as {@code managerEmail}; absent otherwise
 * @param hindrance why it does not take effect; absent unless it is set aside
 * @param toldBy absent for the HR system
 * @param appliedAt absent until it takes effect
 * @param actions what the caller may do with it now
 */
public record CareerChangeView(
        @Schema(examples = "wd-2027-0815") String id,
        PersonReference employee,
        @Schema(examples = "hr-1042") String employeeExternalId,
        CareerChangeKind kind,
        @Schema(examples = "2027-01-01") LocalDate effectiveOn,
        @Schema(examples = "1") int sequence,

        @Nullable @Schema(examples = "3") Long revision,

        @Nullable ChangedPosition position,
        @Nullable PersonReference manager,

        @Nullable @Schema(examples = "hr-1001") String managerExternalId,

        @Nullable @Schema(examples = "mara.manager") String managerUserName,

        @Nullable @Schema(examples = "mara@acme.example") String managerEmail,

        boolean rescinded,
        ChangeState state,
        @Nullable Hindrance hindrance,
        @Nullable PersonReference toldBy,
        Instant toldAt,
        @Nullable Instant appliedAt,
        List<Action> actions) {
    /**
     * What somebody is from the day on.
     *
     * @param track key in the framework; absent when HR does not say
     * @param department absent when the company does not say
     */
    public record ChangedPosition(
            @Schema(description = "Empty while no level is known, as the key of the level.", examples = "engineering")
            String framework,

            NamedKey level,

            @Nullable @Schema(examples = "technical") String track,

            @Schema(examples = "Engineer") String title,

            @Nullable @Schema(examples = "Engineering") String department) {}
}
