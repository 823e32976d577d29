package org.nextlevel.framework.list;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * What a request says of a list beside the list itself; null or empty where it says nothing, and what is needed is guessed.
 *
 * @param columns each {@code column=header}
 * @param headerRow line of the header, from 1
 * @param sheet of a workbook
 */
public record ListParameters(
        @QueryParam("columns")
        @Size(max = 4)
        @Parameter(
                description =
                        "Headers that differ from ours, each as `column=header`. Columns are id, name, description, synonyms; name "
                                + "must be there.",
                example = "name=Skill title")
        List<String> columns,

        @QueryParam("headerRow")
        @Min(1)
        @Parameter(
                description = "Line of the header, from 1. Absent: it is looked for in the first rows.",
                example = "3")
        Integer headerRow,

        @QueryParam("sheet")
        @Size(max = 100)
        @Parameter(description = "Workbooks only: name of the sheet. Absent: the first.", example = "Skills")
        String sheet)
        implements RequestFaults.ParameterBean {
    /** Says nothing. */
    public static final ListParameters NONE = new ListParameters(null, null, null);

    /**
     * Our name of a column → the header that the list uses instead.
     *
     * @throws Invalid when one is not of the form, or names no column of ours
     */
    Map<String, String> theirs() {
        Map<String, String> named = new HashMap<>();
        for (String column : columns == null ? List.<String>of() : columns) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                throw new Invalid(List.of(Violation.of("columns", "'%s' is not of the form column=header", column)));
            }
            named.put(requireOurs(column.substring(0, equals)), column.substring(equals + 1));
        }
        return named;
    }

    private static String requireOurs(String name) {
        List<String> ours =
                Arrays.stream(ListColumn.values()).map(ListColumn::header).toList();
        if (!ours.contains(name)) {
            throw new Invalid(List.of(Violation.of(
                    "columns",
                    "there is no column '%s'; there is: %s",
                    name,
                    ours.stream().collect(Collectors.joining(", ")))));
        }
        return name;
    }
}
