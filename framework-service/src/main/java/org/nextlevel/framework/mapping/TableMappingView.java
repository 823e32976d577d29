package org.nextlevel.framework.mapping;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;

/**
 * What is kept of how tables are to be read.
 *
 * @param name by which an import names it
 * @param columns our names of columns, each with the header that the table uses instead
 * @param levels the levels, lowest first; empty when the table says them
 * @param competencies headers that are competencies; empty when the table has a row for each
 * @param headerRow absent when it is looked for
 * @param sheet absent when it is the first
 */
record TableMappingView(
        @Schema(examples = "our-ladders") String name,

        @Schema(examples = "{\"level\": \"Stage\", \"text\": \"What we expect\"}")
        Map<String, String> columns,

        @Schema(examples = "[\"Junior\", \"Mid\", \"Senior\"]")
        List<String> levels,

        @Schema(examples = "[\"Communication\", \"Delivery\"]")
        List<String> competencies,

        @Schema(examples = "true") boolean fillDown,
        @Nullable @Schema(examples = "3") Integer headerRow,
        @Nullable @Schema(examples = "Ladder") String sheet,
        List<Action> actions) {
    private enum Move {
        CHANGE,
        DELETE
    }

    static TableMappingView of(TableMapping mapping) {
        KeepTableMappingRequest says = mapping.says();
        String path = path(mapping.name());
        return new TableMappingView(
                mapping.name(),
                says.columns(),
                says.levels(),
                says.competencies(),
                says.fillDown(),
                says.headerRow(),
                says.sheet(),
                List.of(Action.put(Move.CHANGE, path, "If-Match"), Action.delete(Move.DELETE, path, "If-Match")));
    }

    static String path(String name) {
        return "/api/framework-mappings/" + name;
    }
}
