package org.nextlevel.framework.table;

import java.util.Arrays;

/** The columns of a table with their headers, which are read without regard to case. */
enum TableColumn {
    ID("id"),
    TRACK("track"),
    TRACK_NAME("trackName"),
    LEVEL("level"),
    LEVEL_NAME("levelName"),
    AFTER("after"),
    AREA("area"),
    COMPETENCY("competency"),
    COMPETENCY_NAME("competencyName"),
    PROFICIENCY("proficiency"),
    TEXT("text"),
    EXAMPLES("examples"),
    LINKS("links"),
    REQUIRED("required"),
    WEIGHT("weight"),
    ALIASES("aliases");

    private final String header;

    TableColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    static boolean exists(String header) {
        return Arrays.stream(values()).anyMatch(column -> column.header.equals(header));
    }

    static String[] headers() {
        return Arrays.stream(values()).map(TableColumn::header).toArray(String[]::new);
    }
}
