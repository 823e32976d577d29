package org.nextlevel.framework.table.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a table with their headers, which are read without regard to case, and words that others use for them. */
public enum TableColumn {
    ID("id"),
    TRACK("track", "job family", "ladder", "laufbahn"),
    TRACK_NAME("trackName"),
    LEVEL("level", "stage", "grade", "band", "stufe", "karrierestufe", "niveau", "nivel"),
    LEVEL_NAME("levelName"),
    AFTER("after"),
    AREA("area", "category", "kategorie", "catégorie", "categoría"),
    COMPETENCY("competency", "competence", "skill", "topic", "kompetenz", "fähigkeit", "compétence", "competencia"),
    COMPETENCY_NAME("competencyName"),
    PROFICIENCY("proficiency"),
    TEXT(
            "text",
            "expectation",
            "expectations",
            "description",
            "behaviour",
            "behavior",
            "erwartung",
            "erwartungen",
            "beschreibung",
            "attente",
            "attentes",
            "expectativa",
            "descripción"),
    EXAMPLES("examples", "example", "beispiele", "exemples", "ejemplos"),
    LINKS("links"),
    REQUIRED("required", "mandatory", "pflicht", "obligatoire", "obligatorio"),
    WEIGHT("weight", "gewicht", "poids", "peso"),
    ALIASES("aliases");

    /** Headers of columns beside a matrix that say something of its rows. */
    private static final List<String> NOTES = List.of(
            "description",
            "definition",
            "summary",
            "note",
            "notes",
            "comment",
            "comments",
            "remarks",
            "beschreibung",
            "bemerkung",
            "bemerkungen",
            "anmerkungen",
            "kommentar",
            "définition",
            "remarques",
            "commentaires",
            "descripción",
            "definición",
            "notas",
            "observaciones");

    private final String header;
    private final List<String> others;

    TableColumn(String header, String... others) {
        this.header = header;
        this.others = List.of(others);
    }

    /** Our name of it. */
    public String header() {
        return header;
    }

    /** Whether others use this header for it. */
    boolean isAlso(String theirs) {
        return others.contains(folded(theirs));
    }

    /** Whether a header is that of remarks. */
    static boolean isNote(String theirs) {
        return NOTES.contains(folded(theirs));
    }

    /** A header, or a name, without what people do not mean by it: case and spaces. */
    public static String folded(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static boolean exists(String header) {
        return Arrays.stream(values()).anyMatch(column -> column.header.equals(header));
    }

    /** All of them, as a header. */
    public static String[] headers() {
        return Arrays.stream(values()).map(TableColumn::header).toArray(String[]::new);
    }
}
