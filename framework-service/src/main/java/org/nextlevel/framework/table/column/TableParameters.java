package org.nextlevel.framework.table.column;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * What a request says of a table beside the table itself; null or empty where it says nothing, and what is needed is guessed.
 *
 * @param columns each {@code column=header}
 * @param levels names of levels, lowest first, separated by commas or one each
 * @param competencies headers that are competencies, in the same way
 * @param fillDown whether a blank cell means what the one above says
 * @param headerRow line of the header, from 1
 * @param sheet of a workbook
 */
public record TableParameters(
        @QueryParam("columns")
        @Size(max = 20)
        @Parameter(
                description =
                        "Tables only: headers that differ from ours, each as `column=header`. Columns are id, track, trackName, "
                                + "level, levelName, after, area, competency, competencyName, proficiency, text, examples, links, required, "
                                + "weight, aliases; level, competency and text must be there.",
                example = "text=What we expect")
        List<String> columns,

        @QueryParam("levels")
        @Size(max = 100)
        @Parameter(
                description =
                        "Tables only: the levels, lowest first, separated by commas or one each. Where a table has a column for each "
                                + "level, these are their headers.",
                example = "Junior,Mid,Senior")
        List<String> levels,

        @QueryParam("competencies")
        @Size(max = 500)
        @Parameter(
                description =
                        "Tables with a row for each level and a column for each competency: their headers, in the same way.",
                example = "Communication,Delivery")
        List<String> competencies,

        @QueryParam("fillDown")
        @Parameter(
                description =
                        "Tables only: true when a blank cell for track, area, level or competency means what the one above says, "
                                + "as where cells were merged.")
        Boolean fillDown,

        @QueryParam("headerRow")
        @Min(1)
        @Parameter(
                description = "Tables only: line of the header, from 1. Absent: it is looked for in the first rows.",
                example = "3")
        Integer headerRow,

        @QueryParam("sheet")
        @Size(max = 100)
        @Parameter(description = "Workbooks only: name of the sheet. Absent: the first.", example = "Ladder")
        String sheet)
        implements RequestFaults.ParameterBean {
    /** Says nothing. */
    public static final TableParameters NONE = new TableParameters(null, null, null, null, null, null);

    /** Whether it leaves to us what the columns of the table are. */
    public boolean saysNothingOfColumns() {
        return theirs().isEmpty()
                && namedLevels().isEmpty()
                && namedCompetencies().isEmpty();
    }

    /** Our name of a column → the header that the table uses instead. */
    Map<String, String> theirs() {
        Map<String, String> named = new HashMap<>();
        for (String column : columns == null ? List.<String>of() : columns) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                throw new Invalid(List.of(Violation.of("columns", "'%s' is not of the form column=header", column)));
            }
            named.put(column.substring(0, equals), column.substring(equals + 1));
        }
        return named;
    }

    /** The names of the levels, lowest first; empty when it does not say. */
    public List<String> namedLevels() {
        return separated(levels);
    }

    List<String> namedCompetencies() {
        return separated(competencies);
    }

    boolean fillsDown() {
        return Boolean.TRUE.equals(fillDown);
    }

    /** One value is a list; several are what they are, since a name may have a comma. */
    private static List<String> separated(List<String> values) {
        if (values == null || values.size() > 1) {
            return values == null
                    ? List.of()
                    : values.stream().map(String::strip).toList();
        }
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
