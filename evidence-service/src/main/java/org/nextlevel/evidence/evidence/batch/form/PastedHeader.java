package org.nextlevel.evidence.evidence.batch.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How people and tools call the columns of a table of what somebody did, in English, German, French and Spanish. */
final class PastedHeader {
    private static final List<String> DATE = List.of(
            "date",
            "when",
            "eventstart",
            "start date",
            "started on",
            "start",
            "von",
            "début",
            "inicio",
            "datum",
            "wann",
            "quand",
            "fecha",
            "month",
            "monat",
            "mois",
            "mes",
            "period",
            "zeitraum",
            "quarter",
            "week");
    private static final List<String> END = List.of(
            "eventend", "end date", "ended on", "completed on", "completed at", "end", "bis", "ende", "fin", "hasta");
    /** What a tool counts by says nothing of what was done. */
    private static final List<String> NUMBER = List.of("id", "uuid", "#", "no", "nr", "nr.");

    private static final List<String> ITEM = List.of(
            "what",
            "what i did",
            "what we did",
            "was ich getan habe",
            "ce que j'ai fait",
            "lo que hice",
            "achievement",
            "accomplishment",
            "item",
            "win",
            "summary",
            "task",
            "evidence",
            "done",
            "project",
            "was",
            "erfolg",
            "leistung",
            "aufgabe",
            "tätigkeit",
            "quoi",
            "réalisation",
            "résultat obtenu",
            "qué",
            "que",
            "logro",
            "título",
            "title",
            "description",
            "beschreibung");

    private PastedHeader() {}

    /** Place of the time, or of its beginning; -1 when there is none. */
    static int date(List<String> header) {
        return place(header, DATE);
    }

    /** Place of the end of the time; -1 when there is none. */
    static int end(List<String> header) {
        return place(header, END);
    }

    /** Place of what was done; -1 when there is none. */
    static int item(List<String> header) {
        return place(header, ITEM);
    }

    /** Whether a tool counts its rows in a column. */
    static boolean isNumber(List<String> header, int column) {
        return column < header.size() && NUMBER.contains(header.get(column).toLowerCase(Locale.ROOT));
    }

    private static int place(List<String> header, List<String> names) {
        return IntStream.range(0, header.size())
                .filter(column -> names.contains(header.get(column).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }
}
