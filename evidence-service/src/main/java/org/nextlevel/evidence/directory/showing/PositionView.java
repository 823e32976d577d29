package org.nextlevel.evidence.directory.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/**
 * A position of somebody's career in this company, under one manager.
 *
 * @param track absent when HR does not say
 * @param from first day under this manager
 * @param until first day on which it was held no more; absent for the present one
 * @param manager the manager of that time, by the name of today; absent for who reported to nobody, and where it was not
 *     recorded
 * @param managerExternalId the HR system's id of the manager; for HR alone, and absent likewise
 * @param correctedAt when this turned out to be told wrongly; absent for what is believed to this day
 * @param actions what the caller may do with it now
 */
public record PositionView(
        @Schema(examples = "engineering") String framework,
        NamedKey level,

        @Nullable @Schema(examples = "technical") String track,

        @Schema(examples = "Engineer") String title,

        @Nullable @Schema(examples = "Engineering") String department,

        LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonReference manager,

        @Nullable @Schema(examples = "hr-1001") String managerExternalId,

        @Nullable Instant correctedAt,
        List<Action> actions) {}
