package org.nextlevel.sentence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months as people read them in a sentence. */
public final class SpokenDates {
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter GERMAN_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMAN);

    private SpokenDates() {}

    /** A day, such as 3 March 2026, or 3. März 2026 in German. */
    public static String day(Locale language, LocalDate day) {
        return (isGerman(language) ? GERMAN_DAY : ENGLISH_DAY).format(day);
    }

    /** A month, such as March 2026, or März 2026 in German. */
    public static String month(Locale language, YearMonth month) {
        return (isGerman(language) ? GERMAN_MONTH : ENGLISH_MONTH).format(month);
    }

    private static boolean isGerman(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
