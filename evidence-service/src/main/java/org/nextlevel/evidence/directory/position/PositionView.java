package org.nextlevel.evidence.directory.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position of somebody's career in this company, under one manager.
 *
 * @param track absent when HR does not say
 * @param since first day under this manager
 * @param until first day on which it was held no more; absent for the present one
 * @param manager the manager of that time; absent for who reported to nobody, and where it was not recorded
 * @param correctedAt when this turned out to be told wrongly; absent for what is believed to this day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionView(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "engineer") String level,
        @Schema(examples = "technical") String track,
        @Schema(examples = "Engineer") String title,
        @Schema(examples = "Engineering") String department,
        LocalDate since,
        LocalDate until,
        ManagerThen manager,
        Instant correctedAt) {

    /** The manager of a position, by the name of today. */
    public record ManagerThen(
            UUID id, @Schema(examples = "Marek Manager") String displayName) {}

    /**
     * All of a career, the latest position first; a day that never came to its end is left out.
     *
     * @param names of the managers, by id
     * @param corrections what was believed before, shown among the others by first day
     */
    public static List<PositionView> of(Career career, List<Correction> corrections, Map<UUID, String> names) {
        List<PositionView> views = new ArrayList<>();
        for (Tenure held : career.held().reversed()) {
            if (!held.since().equals(career.untilOf(held)) || career.held().size() == 1) {
                views.add(of(held, career.untilOf(held), names, null));
            }
        }
        corrections.forEach(once -> views.add(of(once.held(), once.until(), names, once.correctedAt())));
        views.sort(Comparator.comparing(PositionView::since).reversed());
        return views;
    }

    /** One position of a career. */
    public static PositionView of(Tenure held, LocalDate until, Map<UUID, String> names, Instant correctedAt) {
        Position position = held.position();
        ManagerThen manager =
                held.managerId() == null ? null : new ManagerThen(held.managerId(), names.get(held.managerId()));
        return new PositionView(
                position.framework(),
                position.level(),
                position.track(),
                position.title(),
                position.department(),
                held.since(),
                until,
                manager,
                correctedAt);
    }
}
