package org.nextlevel.evidence.intake.column;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a row of a file is refused.
 *
 * @param column header of the column, or the property; null when it is about the whole row
 * @param cell what stands there; null for nothing
 */
@Schema(name = "ImportRowFault")
public record RowFault(
        @Nullable
        @Schema(description = "Header of the column; absent when it is about the whole row.", examples = "Hire date")
        String column,

        @Nullable @Schema(description = "What stands there.", examples = "31.02.2024")
        String cell,

        @Schema(examples = "is not a day") String reason) {
    private static final int LONGEST = 200;

    public RowFault {
        cell = cell == null || cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
    }
}
