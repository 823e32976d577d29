package org.nextlevel.integration.notification.kind;

import java.util.Locale;

/** A language in which people and rooms are told. */
public enum MessageLanguage {
    /** English. */
    EN(Locale.ENGLISH),
    /** German. */
    DE(Locale.GERMAN);

    /** Their keys, as a pattern. */
    public static final String KEYS = "en|de";

    private final Locale locale;

    MessageLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The one of a reader; English for all others. */
    public static MessageLanguage of(Locale reader) {
        return reader.getLanguage().equals(DE.locale.getLanguage()) ? DE : EN;
    }

    /** @param key one of {@link #KEYS} */
    public static MessageLanguage named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As it is named in requests and answers. */
    public String key() {
        return locale.getLanguage();
    }

    /** As sentences are said in it. */
    public Locale locale() {
        return locale;
    }
}
