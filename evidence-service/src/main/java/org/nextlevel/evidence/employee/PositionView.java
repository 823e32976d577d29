package org.nextlevel.evidence.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
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

    static PositionView present(Position position) {
        return of(position, null);
    }

    static PositionView of(Position position, LocalDate until) {
        return new PositionView(
                position.framework(),
                position.level(),
                position.title(),
                position.department(),
                position.since(),
                until);
    }
}
