package org.nextlevel.framework.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.table.column.TableParameters;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * What is to be said of a table, as the parameters of an import say it. What it does not say is guessed, and told.
 *
 * @param columns our names of columns, each with the header that the table uses instead
 * @param levels the levels, lowest first; headers where a table has a column for each
 * @param competencies headers where a table has a column for each competency
 * @param fillDown whether a blank cell for track, area, level or competency means what the one above says
 * @param headerRow line of the header, from 1
 * @param sheet name of the sheet of a workbook
 */
@ReadAs(
        value = TableMappingView.class,
        computed = {"name", "actions"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeepTableMappingRequest(
        @Size(max = 20) @Schema(examples = "{\"level\": \"Stage\", \"text\": \"What we expect\"}")
        Map<@NotBlank @Size(max = 40) String, @NotBlank @Size(max = 200) String> columns,

        @Size(max = 100) @Schema(examples = "[\"Junior\", \"Mid\", \"Senior\"]")
        List<@NotBlank @Size(max = 200) String> levels,

        @Size(max = 500) @Schema(examples = "[\"Communication\", \"Delivery\"]")
        List<@NotBlank @Size(max = 200) String> competencies,

        @Schema(examples = "true") Boolean fillDown,

        @Nullable @Min(1) @Max(1_000) @Schema(examples = "3")
        Integer headerRow,

        @Nullable @Size(max = 100) @Schema(examples = "Ladder")
        String sheet) {
    /** What is not said is empty. */
    public KeepTableMappingRequest {
        columns = columns == null ? Map.of() : new TreeMap<>(columns);
        levels = levels == null ? List.of() : levels.stream().toList();
        competencies = competencies == null ? List.of() : competencies.stream().toList();
        fillDown = Boolean.TRUE.equals(fillDown);
    }

    /** What a request says of its table, and where that says nothing, this. */
    TableParameters beside(TableParameters said) {
        return new TableParameters(
                isEmpty(said.columns())
                        ? columns.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList()
                        : said.columns(),
                isEmpty(said.levels()) ? levels : said.levels(),
                isEmpty(said.competencies()) ? competencies : said.competencies(),
                said.fillDown() == null ? fillDown : said.fillDown(),
                said.headerRow() == null ? headerRow : said.headerRow(),
                said.sheet() == null ? sheet : said.sheet());
    }

    private static boolean isEmpty(List<String> said) {
        return said == null || said.isEmpty();
    }
}
