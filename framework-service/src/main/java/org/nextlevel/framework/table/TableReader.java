package org.nextlevel.framework.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.sheet.Sheet;
import org.nextlevel.framework.table.column.Table;
import org.nextlevel.framework.table.column.TableColumn;
import org.nextlevel.framework.table.column.TableParameters;
import org.nextlevel.framework.table.column.TableRow;
import org.nextlevel.kit.guess.Guess;

/**
 * Makes a framework of a table with one row per expectation. A row without text names only a track, a level or a
 * competency; a blank cell says nothing. What a table has no column for, such as summaries and the readiness policy,
 * stays as the framework has it.
 */
public final class TableReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Table table;
    private final ObjectNode document;
    private final List<Guess> guesses;
    private final TableItems tracks;
    private final TableItems levels;
    private final TableItems competencies;
    private final TableExpectations expectations;
    /** Folded name of a level → folded name of each of its tracks → as it is written first. */
    private final Map<String, Map<String, String>> tracksOfLevels = new HashMap<>();

    // By identity: what a node says, and with it its hash, changes.
    private final Set<ObjectNode> saidAfter = Collections.newSetFromMap(new IdentityHashMap<>());

    private TableReader(Table table, @Nullable String title, @Nullable FrameworkDocument known, String key) {
        this.table = table;
        guesses = new ArrayList<>(table.guesses());
        document = known == null ? begun(title, key) : JSON.valueToTree(known);
        tracks = new TableItems("track", document.path("tracks"), guesses);
        levels = new TableItems("level", document.path("levels"), guesses);
        competencies = new TableItems("competency", document.path("competencies"), guesses);
        expectations = new TableExpectations(table.header(), document.path("expectations"), guesses);
    }

    private ObjectNode begun(@Nullable String title, String key) {
        if (title != null) {
            guesses.add(Guess.ofAll("NAME", null, "The framework is called '%s', as the text is.", title));
        }
        return JSON.createObjectNode().put("name", title == null ? key : title);
    }

    /**
     * What a table describes.
     *
     * @param parameters what the request says of the table
     * @param known the framework as it is now; null when it is new
     * @param key of the framework; a new one is called so where the sheet has no title
     * @throws org.nextlevel.kit.problem.Invalid when a column that was named, or one that is needed, is missing
     */
    public static ReadTable read(
            Sheet sheet, TableParameters parameters, @Nullable FrameworkDocument known, String key) {
        return new TableReader(Table.of(sheet, parameters), sheet.title(), known, key).build(parameters.namedLevels());
    }

    private ReadTable build(List<String> levelsInOrder) {
        table.rows().forEach(this::noteTrack);
        table.rows().forEach(this::add);
        saidAfter.forEach(this::nameByKey);
        new LevelOrder(levels, saidAfter, levelsInOrder, guesses).apply();
        document.set("tracks", tracks.ordered());
        document.set("levels", levels.ordered());
        document.set("competencies", competencies.ordered());
        document.set("expectations", expectations.all());
        TablePlaces places = new TablePlaces(
                table,
                document,
                Map.of("tracks", tracks, "levels", levels, "competencies", competencies),
                expectations.rows());
        return new ReadTable(DocumentSource.of(document), guesses, places::said);
    }

    /** The same name on two tracks means two levels. */
    private void noteTrack(TableRow row) {
        if (row.get(TableColumn.LEVEL) != null && row.get(TableColumn.TRACK) != null) {
            tracksOfLevels
                    .computeIfAbsent(TableColumn.folded(row.get(TableColumn.LEVEL)), _ -> new HashMap<>())
                    .putIfAbsent(TableColumn.folded(row.get(TableColumn.TRACK)), row.get(TableColumn.TRACK));
        }
    }

    private void add(TableRow row) {
        ObjectNode track =
                row.get(TableColumn.TRACK) == null ? null : tracks.item(row.get(TableColumn.TRACK), row.line());
        if (track != null) {
            set(track, "name", row.get(TableColumn.TRACK_NAME));
        }
        String level = row.get(TableColumn.LEVEL) == null ? null : TableItems.key(level(row, track));
        ObjectNode competency = row.get(TableColumn.COMPETENCY) == null
                ? null
                : competencies.item(row.get(TableColumn.COMPETENCY), row.line());
        if (competency != null) {
            set(competency, "name", row.get(TableColumn.COMPETENCY_NAME));
            set(competency, "area", row.get(TableColumn.AREA));
        }
        if (row.isExpectation()) {
            expectations.add(row, level, competency == null ? null : TableItems.key(competency));
        }
    }

    private ObjectNode level(TableRow row, ObjectNode track) {
        String cell = row.get(TableColumn.LEVEL);
        boolean isOnSeveral =
                tracksOfLevels.getOrDefault(TableColumn.folded(cell), Map.of()).size() > 1;
        ObjectNode level = levels.item(cell, isOnSeveral && track != null ? TableItems.key(track) : null, row.line());
        set(level, "name", row.get(TableColumn.LEVEL_NAME));
        if (track != null) {
            level.put("track", TableItems.key(track));
        } else if (level.has("track")) {
            tracks.keep(level.path("track").asText());
        } else {
            level.put("track", TableItems.key(usualTrack(cell, row.line())));
        }
        if (row.get(TableColumn.AFTER) != null) {
            level.set("after", JSON.valueToTree(TableCells.list(row.get(TableColumn.AFTER))));
            saidAfter.add(level);
        }
        return level;
    }

    /** A cell may name a level by its key or by its name. */
    private void nameByKey(ObjectNode level) {
        ArrayNode keys = JSON.createArrayNode();
        level.path("after")
                .forEach(name ->
                        keys.add(levels.keyOf(name.asText(), level.path("track").asText())));
        level.set("after", keys);
    }

    /** That of its other rows, the framework's only one, or one that is made for all. */
    private ObjectNode usualTrack(String level, int line) {
        Map<String, String> said = tracksOfLevels.getOrDefault(TableColumn.folded(level), Map.of());
        if (said.size() == 1) {
            return tracks.item(said.values().iterator().next(), line);
        }
        ObjectNode only = tracks.only();
        if (only == null && tracks.all().isEmpty()) {
            guesses.add(Guess.ofAll("TRACK", "columns", "The table names no track; its levels are on one, 'Main'."));
        }
        if (only != null) {
            tracks.keep(TableItems.key(only));
            return only;
        }
        return tracks.item("Main", line);
    }

    private static void set(ObjectNode item, String property, String cell) {
        if (cell != null) {
            item.put(property, cell);
        }
    }
}
