package org.nextlevel.evidence.intake.column;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How tables say whether somebody works here, in English and German. */
final class StatusWords {
    private static final Set<String> YES =
            Set.of("true", "yes", "y", "1", "x", "active", "employed", "ja", "j", "aktiv", "wahr", "beschäftigt");
    private static final Set<String> NO = Set.of(
            "false",
            "no",
            "n",
            "0",
            "inactive",
            "terminated",
            "left",
            "leaver",
            "nein",
            "inaktiv",
            "falsch",
            "ausgeschieden",
            "ausgetreten",
            "gekündigt");

    private StatusWords() {}

    /** Empty for a word that says neither. */
    static Optional<Boolean> read(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
