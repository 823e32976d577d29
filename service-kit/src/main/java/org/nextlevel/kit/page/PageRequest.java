package org.nextlevel.kit.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * Which part of a list is wanted; used as a {@code @BeanParam}.
 *
 * @param limit number of items on a page, 1 to 200
 * @param cursor {@code next} of the page before; null for the first page
 */
public record PageRequest(
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        @Parameter(description = "Items on a page, 1 to 200.", example = "50")
        int limit,

        @QueryParam("cursor")
        @Size(max = 2_000)
        @Parameter(description = "`next` of the page before; absent for the first page.")
        String cursor)
        implements RequestFaults.ParameterBean {

    /** Where the page begins; empty for the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).map(Cursor::decode);
    }

    /** How many rows to read so that a further page shows itself. */
    public int rows() {
        return limit + 1;
    }
}
