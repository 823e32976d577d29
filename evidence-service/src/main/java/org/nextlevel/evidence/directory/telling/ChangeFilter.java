package org.nextlevel.evidence.directory.telling;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.kit.problem.mapping.RequestFaults;
import org.nextlevel.kit.time.CalendarDate;

/**
 * Which changes are wanted; used as a {@code @BeanParam}. What is null does not matter; all that is said must hold.
 *
 * @param from effective on this day or later
 * @param until effective before this day
 */
public record ChangeFilter(
        @QueryParam("state") @Parameter(description = "How far it is.")
        ChangeState state,

        @QueryParam("kind") @Parameter(description = "What it is about.")
        CareerChangeKind kind,

        @QueryParam("from")
        @CalendarDate
        @Parameter(description = "Effective on this day or later.", example = "2027-01-01")
        LocalDate from,

        @QueryParam("until")
        @CalendarDate
        @Parameter(description = "Effective before this day.", example = "2028-01-01")
        LocalDate until)
        implements RequestFaults.ParameterBean {
    /** In HQL; the parameters are those of {@link #addTo}. */
    String condition() {
        List<String> all = new ArrayList<>(List.of("changeId is not null"));
        add(all, state, "state = :state");
        add(all, kind, "told.kind = :kind");
        add(all, from, "told.effectiveOn >= :from");
        add(all, until, "told.effectiveOn < :until");
        return String.join(" and ", all);
    }

    private static void add(List<String> all, Object value, String condition) {
        if (value != null) {
            all.add(condition);
        }
    }

    Parameters addTo(Parameters values) {
        add(values, "state", state);
        add(values, "kind", kind);
        add(values, "from", from);
        add(values, "until", until);
        return values;
    }

    private static void add(Parameters values, String name, Object value) {
        if (value != null) {
            values.and(name, value);
        }
    }
}
