package org.nextlevel.evidence.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position of somebody's career in this company.
 *
 * @param until first day of the position that followed; absent for the present one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionView(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "engineer") String level,
        @Schema(examples = "Engineer") String title,
        @Schema(examples = "Engineering") String department,
        LocalDate since,
        LocalDate until) {

    /** All of a career, the present position first; each lasted until the next began. */
    static List<PositionView> of(Employee employee, List<PastPosition> past) {
        List<PositionView> career = new ArrayList<>();
        career.add(of(employee.position(), null));
        for (PastPosition former : past) {
            career.add(of(former.position(), career.getLast().since()));
        }
        return career;
    }

    private static PositionView of(Position position, LocalDate until) {
        return new PositionView(
                position.framework(),
                position.level(),
                position.title(),
                position.department(),
                position.since(),
                until);
    }
}
