package org.nextlevel.evidence.evidence.batch.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines such as "**Impact**: saved a week", as people write below what they did (situation, task, action, result). */
public final class LabelledLines {
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:[-*+]\\s+)?[*_]{0,2}(?:impact|context|background|situation|task|challenge|problem|action|approach|result|results|outcome|outcomes|skills?|role|my role|metrics?|evidence|links?|team|"
                    + "learnings?|wirkung|auswirkung|kontext|hintergrund|aufgabe|herausforderung|vorgehen|handlung|ergebnis|ergebnisse|fähigkeiten|rolle|"
                    + "contexte|tâche|défi|démarche|résultats?|compétences|rôle|contexto|situación|tarea|reto|acción|resultados?|impacto|habilidades)"
                    + "[*_]{0,2}\\s*:[*_]{0,2}\\s*\\S.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LABEL =
            Pattern.compile("^(?:[-*+]\\s+)?[*_]{0,2}([^:*_]+?)[*_]{0,2}\\s*:[*_]{0,2}\\s*");
    private static final Pattern RESULT = Pattern.compile(
            "impact|results?|outcomes?|wirkung|auswirkung|ergebnis(?:se)?|résultats?|resultados?|impacto",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TIME = Pattern.compile(
            "date|when|period|datum|wann|zeitraum|fecha|periodo|période|quand|cuándo",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LabelledLines() {}

    /** Whether a line says the time of what it stands below: "**Date:** March 2025". */
    public static boolean isTime(String line) {
        Matcher label = LABEL.matcher(line);
        return label.find() && TIME.matcher(label.group(1)).matches();
    }

    /** What a labelled line says. */
    public static String said(String line) {
        return LABEL.matcher(line).replaceFirst("");
    }

    /** What labelled lines come to in one: the result, or the first where none is called so. */
    public static String headline(List<String> labelled) {
        String chosen = labelled.stream()
                .map(String::strip)
                .filter(line -> {
                    Matcher label = LABEL.matcher(line);
                    return label.find() && RESULT.matcher(label.group(1)).matches();
                })
                .findFirst()
                .orElse(labelled.getFirst().strip());
        return said(chosen);
    }

    /** Whether each line that says something is labelled, and there is one. */
    public static boolean areAll(List<String> lines) {
        List<String> said = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return !said.isEmpty()
                && said.stream().allMatch(line -> LABELLED.matcher(line).matches());
    }
}
