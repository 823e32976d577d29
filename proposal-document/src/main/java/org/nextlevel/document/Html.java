package org.nextlevel.document;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Map;

/** A proposal as one HTML page without anything external. */
public final class Html {
    private static final Map<Section.Kind, String> ENGLISH = Map.of(
            Section.Kind.ACCOMPLISHMENTS, "Current role and accomplishments",
            Section.Kind.NEXT_LEVEL_WORK, "Work at the next level",
            Section.Kind.NEXT_LEVEL_PLAN, "Plan for the next level",
            Section.Kind.ASK, "The ask");
    private static final Map<Section.Kind, String> GERMAN = Map.of(
            Section.Kind.ACCOMPLISHMENTS, "Heutige Rolle und Erreichtes",
            Section.Kind.NEXT_LEVEL_WORK, "Arbeit auf der nächsten Stufe",
            Section.Kind.NEXT_LEVEL_PLAN, "Plan für die nächste Stufe",
            Section.Kind.ASK, "Die Bitte");

    private Html() {}

    /** The whole document; nothing that people wrote becomes markup. */
    public static String of(ProposalDocument document) {
        String title = escaped(document.person() + ": " + document.targetTitle());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"/><title>%s</title></head>
                <body><h1>%s</h1><p>%s · %s · %s</p>%s%s</body></html>
                """.formatted(
                        document.language().getLanguage(),
                        title,
                        title,
                        escaped(document.company()),
                        document.date(),
                        escaped(document.framework()),
                        document.sections().stream()
                                .map(section -> section(section, document.language()))
                                .collect(joining()),
                        document.sources().stream()
                                .map(source -> "<p>[%d] %s, %s</p>"
                                        .formatted(source.number(), escaped(source.summary()), source.occurredOn()))
                                .collect(joining()));
    }

    static String heading(Section.Kind kind, Locale language) {
        return (language.getLanguage().equals("de") ? GERMAN : ENGLISH).get(kind);
    }

    private static String section(Section section, Locale language) {
        return "<h2>%s</h2><p>%s</p><ul>%s</ul>"
                .formatted(
                        heading(section.kind(), language),
                        escaped(section.introduction()),
                        section.claims().stream()
                                .map(claim -> "<li>%s %s <em>%s</em></li>"
                                        .formatted(
                                                escaped(claim.text()),
                                                claim.sources(),
                                                claim.shows() == null ? "" : escaped(claim.shows())))
                                .collect(joining()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
