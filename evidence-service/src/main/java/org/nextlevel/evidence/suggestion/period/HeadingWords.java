package org.nextlevel.evidence.suggestion.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says the times of a German, French or Spanish heading, and dates in digits, weeks and fiscal years of any, in the English
 * that {@link NamedTime} reads. What can be read in two ways stays as it is.
 */
final class HeadingWords {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("Jan", "januar|jänner|janvier|janv|enero|ene"),
            Map.entry("Feb", "februar|février|fevrier|févr|febrero"),
            Map.entry("Mar", "märz|maerz|mär|mars|marzo"),
            Map.entry("Apr", "avril|avr|abril|abr"),
            Map.entry("May", "mai|mayo"),
            Map.entry("Jun", "juni|juin|junio"),
            Map.entry("Jul", "juli|juillet|juil|julio"),
            Map.entry("Aug", "août|aout|agosto|ago"),
            Map.entry("Sep", "septembre|septiembre|setiembre"),
            Map.entry("Oct", "oktober|okt|octobre|octubre"),
            Map.entry("Nov", "novembre|noviembre"),
            Map.entry("Dec", "dezember|dez|décembre|decembre|déc|diciembre|dic"));
    private static final Map<Pattern, String> FOREIGN_MONTHS = MONTHS.entrySet().stream()
            .collect(Collectors.toMap(
                    month -> pattern("(?<![\\p{L}\\d])(?:" + month.getValue() + ")(?!\\p{L})\\.?"), Map.Entry::getKey));
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    private static final Pattern DAY = pattern("(?<![\\d./])(\\d{1,2})([./])(\\d{1,2})\\2" + YEAR + "(?![\\d./])");
    private static final Pattern DAY_ALONE = pattern("^(\\d{1,2})([./])(\\d{1,2})\\.?$");
    private static final Pattern MONTH_YEAR = pattern("(?<![\\d./])(0?[1-9]|1[0-2])[./]" + YEAR + "(?![\\d./])");
    private static final Pattern YEAR_MONTH = pattern("(?<![\\d./])" + YEAR + "\\.(0[1-9]|1[0-2])(?![\\d./])");
    private static final Pattern WEEK =
            pattern("\\b(?:KW|CW|W|WK|Week|Kalenderwoche|Woche|semaine|semana)[ .]*(\\d{1,2})[ ,/.-]+(?:of |de )?"
                    + YEAR + "\\b");
    private static final Pattern WEEK_ALONE =
            pattern("^(?:KW|CW|WK|Week|Kalenderwoche|Woche|semaine|semana)[ .]*(\\d{1,2})$");
    private static final Pattern YEAR_WEEK = pattern("\\b" + YEAR + "[ -]?(?:KW|CW|W)[ .]?(\\d{1,2})\\b");
    private static final Pattern QUARTER = pattern(
            "\\b([1-4])\\.?(?:er|e|ème|º|ª|°)? ?(?:Quartal|trimestre)\\b|\\bT([1-4])(?=[ ,/-]+" + YEAR + "\\b)");
    private static final Pattern HALF = pattern(
            "\\b([12])\\.?(?:er|e|ème|º|ª|°)? ?(?:Halbjahr|semestre)\\b|\\b(?:HJ|S)([12])(?=[ ,/-]+" + YEAR + "\\b)");
    private static final Pattern FISCAL = pattern(
            "\\b(?:(Q[1-4]|H[12])[ /-]*)?(?:FY|GJ|fiscal year|fiscal|Geschäftsjahr|exercice|ejercicio)[ '’]*(\\d{4}|\\d{2})(?:[ /-]*(Q[1-4]|H[12]))?\\b");
    private static final Pattern DAYS =
            pattern("\\b(\\d{1,2})\\.? ?[-–—] ?(\\d{1,2})\\.? (?:de )?" + MONTH + "(?: de| del)? " + YEAR + "\\b");
    private static final Pattern DAY_OF_MONTH = pattern("\\b(\\d{1,2})(?:\\.|er)? (?:de )?(?=" + MONTH + ")");
    private static final Pattern MONTH_OF_YEAR =
            pattern("\\b(?:" + MONTH + "|(Q[1-4]|H[12])) (?:de|del) (?=" + YEAR + "\\b)");

    /** Has every day there is. */
    private static final int LEAP_YEAR = 2024;

    private HeadingWords() {}

    /** @param yearAround of a week that does not say its year */
    static String inEnglish(String heading, OptionalInt yearAround, HeadingHints hints) {
        String text = replaced(DAY_ALONE, heading, found -> dayOfSomeYear(found, hints));
        for (Map.Entry<Pattern, String> month : FOREIGN_MONTHS.entrySet()) {
            text = month.getKey().matcher(text).replaceAll(month.getValue());
        }
        text = replaced(DAY, text, found -> day(Integer.parseInt(found.group(4)), found, hints));
        // Before months: the 12 of KW 12/2025 is none.
        text = replaced(WEEK, text, found -> week(found.group(2), found.group(1)));
        if (yearAround.isPresent()) {
            text = replaced(WEEK_ALONE, text, found -> week(String.valueOf(yearAround.getAsInt()), found.group(1)));
        }
        text = replaced(YEAR_WEEK, text, found -> week(found.group(1), found.group(2)));
        text = replaced(MONTH_YEAR, text, found -> month(found.group(2), found.group(1)));
        text = replaced(YEAR_MONTH, text, found -> month(found.group(1), found.group(2)));
        text = replaced(QUARTER, text, found -> "Q" + either(found));
        text = replaced(HALF, text, found -> "H" + either(found));
        text = replaced(FISCAL, text, found -> fiscal(found, hints));
        text = replaced(
                DAYS,
                text,
                found -> "%s %s %s – %s %s %s"
                        .formatted(
                                found.group(1),
                                found.group(3),
                                found.group(4),
                                found.group(2),
                                found.group(3),
                                found.group(4)));
        text = replaced(DAY_OF_MONTH, text, found -> found.group(1) + " ");
        return replaced(MONTH_OF_YEAR, text, found -> either(found) + " ");
    }

    private static String either(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** As {@code 14 Sep}, where only one reading is possible, or the writer said which. */
    private static String dayOfSomeYear(MatchResult found, HeadingHints hints) {
        String day = day(LEAP_YEAR, found, hints);
        return day == null
                ? null
                : "%d %s"
                        .formatted(
                                LocalDate.parse(day).getDayOfMonth(),
                                LocalDate.parse(day).getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT));
    }

    /** Points part the day from the month; slashes the month from the day in some countries. Null when nobody says which. */
    private static String day(int year, MatchResult found, HeadingHints hints) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        boolean isPlain = found.group(2).equals(".") || first > 12;
        if (!isPlain && second <= 12 && first != second && hints.dayFirst() == null) {
            return null;
        }
        boolean isDayFirst = isPlain || second <= 12 && !Boolean.FALSE.equals(hints.dayFirst());
        return date(year, isDayFirst ? second : first, isDayFirst ? first : second);
    }

    private static String date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String month(String year, String month) {
        return "%s-%02d".formatted(year, Integer.parseInt(month));
    }

    private static String week(String year, String week) {
        LocalDate within = LocalDate.of(Integer.parseInt(year), 1, 4);
        long number = Long.parseLong(week);
        if (number < 1
                || number
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(within)
                                .getMaximum()) {
            return null;
        }
        LocalDate monday =
                within.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(DayOfWeek.MONDAY);
        return monday + " – " + monday.plusDays(6);
    }

    /** It has the name of the year in which it ends. */
    private static String fiscal(MatchResult found, HeadingHints hints) {
        if (hints.fiscalYearBegins() == null) {
            return null;
        }
        int named = Integer.parseInt(found.group(2));
        int year = named < 100 ? 2000 + named : named;
        LocalDate begin = LocalDate.of(hints.fiscalYearBegins() == 1 ? year : year - 1, hints.fiscalYearBegins(), 1);
        String part = found.group(1) == null ? found.group(3) : found.group(1);
        if (part == null) {
            return begin + " – " + begin.plusMonths(12).minusDays(1);
        }
        int months = part.toUpperCase(Locale.ROOT).startsWith("Q") ? 3 : 6;
        LocalDate from = begin.plusMonths((part.charAt(1) - '1') * (long) months);
        return from + " – " + from.plusMonths(months).minusDays(1);
    }

    /** Where the replacement is null, the text stays. */
    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(found -> {
            String said = replacement.apply(found);
            return Matcher.quoteReplacement(said == null ? found.group() : said);
        });
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
