package org.nextlevel.evidence.suggestion.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The period that an English, German, French or Spanish heading names: {@code March 2025}, {@code 3. Quartal 2024}, {@code H1
 * '25}, {@code 2024-03}, {@code 14.03.2025}, {@code January – March 2025}, {@code KW 12/2025}, {@code 2023}. A month, quarter or half without a year, and a
 * bare year among other words, name one only when nothing else stands there that could mean something else.
 */
public final class HeadingPeriod {
    private static final Pattern JOINING = Pattern.compile(
            "(?iU)\\b(?:from|between|to|until|through|and|von|vom|zwischen|bis|und|de|du|entre|del|desde|au|à|et|hasta|al|y)\\b|[^\\p{L}\\p{N}]+");
    private static final Pattern USUAL = Pattern.compile(
            "(?iU)\\b(?:my|the|a|in|of|for|from|year|annual|end|review|brag|document|doc|list|log|book|work|self|performance"
                    + "|assessment|accomplishments?|achievements?|wins?|highlights?|results?|impact|summary"
                    + "|mein|meine|rückblick|jahresrückblick|erfolge|leistungen|ergebnisse|jahr|jahres|mes|mon|réalisations|résultats|bilan|rapport|recap|année|mis|resumen|balance|memoria|logros|resultados|año)\\b"
                    + "|[^\\p{L}\\p{N}]+");

    private static final Pattern PARTING = Pattern.compile("\\s+[–—|-]\\s+|:\\s+");
    /** Where or with whom, behind a title: {@code Wins – 2025 (ward 7)}. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)$");

    private static final Pattern NUMBERS = Pattern.compile("[^\\p{L}]*");
    private static final OptionalInt NO_YEAR = OptionalInt.empty();
    /** Parts of a year of which nobody said when they begin. */
    private static final String SEASON =
            "(?:spring|summer|autumn|fall|winter|Frühjahr|Frühling|Sommer|Herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno)";

    private static final Pattern LIKE_A_TIME = Pattern.compile(
            "(?iU)\\b(?:FY|GJ|KW|CW|fiscal|Geschäftsjahr|exercice|Quartal|Halbjahr|trimestre|semestre)[ .'’]*\\d+"
                    + "|^(?:Week|Woche|semaine|semana) \\d{1,2}$"
                    + "|\\b" + SEASON + "(?:(?: of| de)? (?:19|20)\\d\\d| ?['’]\\d\\d)\\b"
                    + "|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");

    private HeadingPeriod() {}

    /**
     * The period that a heading names; empty when it names none, or one without a year.
     *
     * @param yearAround the year that headings around it name, for a month without one
     */
    public static Optional<DaySpan> in(String heading, OptionalInt yearAround, HeadingHints hints) {
        Optional<String> beginning = TimeThatGoesOn.beginning(heading);
        if (beginning.isPresent()) {
            return named(beginning.get(), yearAround, hints).map(DaySpan::goingOn);
        }
        return named(heading, yearAround, hints);
    }

    private static Optional<DaySpan> named(String heading, OptionalInt yearAround, HeadingHints hints) {
        String english = HeadingWords.inEnglish(heading, yearAround, hints);
        return inEnglish(english, NamedTime.inHeading(english), yearAround);
    }

    private static Optional<DaySpan> inEnglish(String heading, List<NamedTime> names, OptionalInt yearAround) {
        if (names.isEmpty() || !isMeant(heading, names)) {
            return Optional.empty();
        }
        OptionalInt year = names.stream()
                .filter(name -> name.year() != null)
                .findFirst()
                .map(name -> OptionalInt.of(name.year()))
                .orElse(yearAround);
        List<DaySpan> spans = new ArrayList<>();
        for (NamedTime name : names.reversed()) {
            year = name.year() == null ? year : OptionalInt.of(name.year());
            if (year.isEmpty()) {
                return Optional.empty();
            }
            spans.addFirst(name.in().apply(year.getAsInt()));
        }
        return Optional.of(spans.getFirst().until(spans.getLast()));
    }

    /** Whether a line is the name of a period and nothing else. */
    public static boolean isAll(String line, HeadingHints hints) {
        String english = HeadingWords.inEnglish(TimeThatGoesOn.beginning(line).orElse(line), NO_YEAR, hints);
        return isAll(english, NamedTime.inHeading(english));
    }

    /** Whether a line is nothing but a time, understood or not: {@code Q3 FY25} where nobody said when that year begins. */
    public static boolean isAllLikeATime(String line, HeadingHints hints) {
        return isAll(line, hints)
                || LIKE_A_TIME.matcher(line).find()
                        && LIKE_A_TIME
                                .matcher(line)
                                .replaceAll(" ")
                                .replaceAll("(?i)\\b[qh][1-4]\\b|[^\\p{L}\\p{N}]+", "")
                                .isEmpty();
    }

    /** Whether a line is the title of what was done in a year, such as {@code My wins 2024}. */
    public static boolean isTitle(String line, HeadingHints hints) {
        String english = HeadingWords.inEnglish(line, NO_YEAR, hints);
        return isTitle(english);
    }

    private static boolean isTitle(String english) {
        return isBareTitle(english) || isBareTitle(REMARK.matcher(english).replaceFirst(""));
    }

    private static boolean isBareTitle(String english) {
        List<NamedTime> names = NamedTime.inHeading(english);
        return !names.isEmpty()
                && names.stream().allMatch(name -> name.year() != null)
                && USUAL.matcher(others(english, names)).replaceAll("").isEmpty();
    }

    /** Whether a heading seems to name a time that {@link #in} does not understand: FY26, 04/03/2025, a month without a year. */
    public static boolean isUnread(String heading, OptionalInt yearAround, HeadingHints hints) {
        return in(heading, yearAround, hints).isEmpty()
                && (isAll(heading, hints) || LIKE_A_TIME.matcher(heading).find());
    }

    private static boolean isAll(String line, List<NamedTime> names) {
        return !names.isEmpty()
                && JOINING.matcher(others(line, names)).replaceAll("").isEmpty();
    }

    private static boolean isMeant(String heading, List<NamedTime> names) {
        if (isAll(heading, names)) {
            return true;
        }
        if (names.stream().anyMatch(name -> name.year() == null)) {
            return false;
        }
        return !names.stream().allMatch(NamedTime::bare)
                || names.getFirst().start() == 0
                || isTitle(heading)
                || PARTING.splitAsStream(heading)
                        .anyMatch(part -> !NUMBERS.matcher(part).matches() && isTitle(part));
    }

    /** What stands beside the names. */
    private static String others(String line, List<NamedTime> names) {
        StringBuilder others = new StringBuilder(line);
        names.reversed().forEach(name -> others.replace(name.start(), name.end(), " "));
        return others.toString();
    }
}
