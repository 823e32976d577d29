package org.nextlevel.sentence;

import java.util.List;
import java.util.Locale;

/** The languages that are spoken here. */
public final class SpokenLanguages {
    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private SpokenLanguages() {}

    /**
     * The one for a caller; English for who asks for none of them.
     *
     * @param acceptLanguage the request's header (RFC 9110, 12.5.4); null when it was not sent
     */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException _) {
            // What cannot be read asks for nothing: a header of a browser is nobody's mistake.
            return Locale.ENGLISH;
        }
    }
}
