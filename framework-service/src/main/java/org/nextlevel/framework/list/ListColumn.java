package org.nextlevel.framework.list;

import java.util.List;

/** The columns of a list with their headers, and what those who publish lists call them. */
enum ListColumn {
    ID("id", 300, "element id", "concepturi", "concept uri", "uri", "code", "key"),
    NAME(
            "name",
            200,
            "element name",
            "preferredlabel",
            "preferred label",
            "competency",
            "competence",
            "skill",
            "kompetenz",
            "fähigkeit",
            "bezeichnung",
            "compétence",
            "nom",
            "competencia",
            "nombre",
            // Beside one of the others it is an occupation's.
            "title"),
    DESCRIPTION("description", 10_000, "definition", "summary", "beschreibung", "définition", "descripción"),
    SYNONYMS(
            "synonyms",
            20_000,
            "altlabels",
            "alternative labels",
            "alternate titles",
            "synonyme",
            "synonymes",
            "sinónimos");

    private final String header;
    private final int longest;
    private final List<String> others;

    ListColumn(String header, int longest, String... others) {
        this.header = header;
        this.longest = longest;
        this.others = List.of(others);
    }

    /** Our name of it. */
    String header() {
        return header;
    }

    /** How many characters a cell of it may have. */
    int longest() {
        return longest;
    }

    /** What others call it, what tells most first. */
    List<String> others() {
        return others;
    }
}
