package org.nextlevel.sentence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Says sentences in the language of whoever asks. The code holds them in English; {@link Translations} has them in other
 * languages. What is not translated, such as a company's own words, is said as it is.
 */
public final class Sentence {
    private static final ThreadLocal<Speaker> SPEAKER = ThreadLocal.withInitial(() -> new Speaker(Locale.ENGLISH));

    private Sentence() {}

    /** The language that this thread speaks until {@link #fallSilent}; English otherwise. */
    public static void speak(Locale language) {
        SPEAKER.set(new Speaker(language));
    }

    /** Ends what {@link #speak} began, and answers whether anything was said meanwhile. */
    public static boolean fallSilent() {
        boolean spoke = SPEAKER.get().spoke;
        SPEAKER.remove();
        return spoke;
    }

    /**
     * The sentence with the values in it, as {@link String#formatted} puts them, but constants as {@link #word}, and days and months
     * as {@link SpokenDates}; without values as it is.
     */
    public static String say(String english, Object... values) {
        return values.length == 0 ? of(english) : of(english).formatted(inWords(language(), values));
    }

    /** The same for who speaks another language than the thread, or shares it with others. */
    public static String in(Locale language, String english, Object... values) {
        String said = Translations.of(language, english);
        return values.length == 0 ? said : said.formatted(inWords(language, values));
    }

    /** A constant as people say it: its name in small letters, translated as a sentence is. */
    public static String word(Enum<?> constant) {
        return of(english(constant));
    }

    private static String english(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Object[] inWords(Locale language, Object... values) {
        return Arrays.stream(values)
                .map(value -> switch (value) {
                    case Enum<?> constant -> Translations.of(language, english(constant));
                    case LocalDate day -> SpokenDates.day(language, day);
                    case YearMonth month -> SpokenDates.month(language, month);
                    case null, default -> value;
                })
                .toArray();
    }

    /** The language that this thread speaks. */
    public static Locale language() {
        return SPEAKER.get().language;
    }

    /** The sentence as it is, without values. */
    public static String of(String english) {
        Speaker speaker = SPEAKER.get();
        speaker.spoke = true;
        return Translations.of(speaker.language, english);
    }

    /** Several things in a sentence, such as a, b and c. */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : say("%s and %s", String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** The same; of more than so many things the first, and how many more there are. */
    public static String list(List<String> things, int most) {
        return things.size() <= most
                ? list(things)
                : say("%s and %d more", String.join(", ", things.subList(0, most)), things.size() - most);
    }

    private static final class Speaker {
        private final Locale language;
        private boolean spoke;

        private Speaker(Locale language) {
            this.language = language;
        }
    }
}
