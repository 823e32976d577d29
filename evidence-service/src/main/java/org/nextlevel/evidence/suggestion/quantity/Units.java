package org.nextlevel.evidence.suggestion.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What measures are called and which of their names mean the same. */
final class Units {
    static final String CURRENCY_BEFORE =
            "US\\$|CA\\$|A\\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CAD|AUD)(?= ?\\d)";
    static final String CURRENCY_BEHIND =
            "[ \\u00a0\\u202f]?(?:[€£$]|USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CAD|AUD)(?!\\w)"
                    + "| (?:US )?(?:dollars?|euros?|pounds?|francs?)\\b"
                    + "| (?:de |d['\\u2019])(?:euros?|francs?|dollars?)\\b| (?:Euro|Dollar|Pfund|Franken|dólares)\\b";
    static final String PERCENT = "[ \\u00a0\\u202f]?%| ?(?:percent|per cent|pct|Prozent|pour cent|por ciento)\\b";
    static final String POINTS =
            "(?: |-)?(?:percentage points?|pp|Prozentpunkten?|points? de pourcentage|puntos? porcentual(?:es)?)\\b";
    static final String DURATION =
            "[ -]?(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\\b"
                    + "|[ \\u00a0-]?(?:Sekunden?|Minuten?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Quartalen?|Quartale|Jahren?|Jahre|secondes?|heures?|jours?|semaines?|mois|ans|ann[ée]es?|segundos?|minutos?|horas?|d[íi]as?|semanas?|meses|años?)(?!\\p{L})"
                    + "|[ \\u00a0]?(?:Std|Stdn|Min|Sek)\\b\\.?|[ -]?(?:ms|secs?|mins?|hrs?|hr|s|h)\\b(?!['\\u2019])";
    static final String MEASURE = " ?(?:t|[kMGTP]i?B|kWh?|MWh?|GWh?|kg|km|tonnes|tons|m²|rps|qps|FTEs?|req/s)(?!\\w)";
    static final String TIMES = " ?[x×](?!\\w)|-?fold\\b| times\\b| ?-?mal(?= so| mehr)| fois(?= plus)| veces(?= más)";

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("us dollar", "USD"),
            Map.entry("ca$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("franc", "CHF"),
            Map.entry("franken", "CHF"),
            Map.entry("pfund", "GBP"),
            Map.entry("dólare", "USD"));
    private static final List<String> DURATIONS =
            List.of("milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years");

    private static final Set<String> IN_MONTHS = Set.of("months", "quarters", "years");

    /** In milliseconds, and what has no certain number of days in months. */
    private static final Map<String, BigDecimal> LENGTH = Map.of(
            "milliseconds", BigDecimal.ONE,
            "seconds", BigDecimal.valueOf(1_000),
            "minutes", BigDecimal.valueOf(60_000),
            "hours", BigDecimal.valueOf(3_600_000),
            "days", BigDecimal.valueOf(86_400_000),
            "weeks", BigDecimal.valueOf(604_800_000),
            "months", BigDecimal.ONE,
            "quarters", BigDecimal.valueOf(3),
            "years", BigDecimal.valueOf(12));

    private Units() {}

    /** The ISO 4217 code. */
    static String currency(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        name = name.replaceFirst("^(?:de |d['\\u2019])", "");
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return CURRENCIES.getOrDefault(singular, name.toUpperCase(Locale.ROOT));
    }

    /** How many of a smaller unit of time make a larger one; null when the one is not the smaller, or they do not go into each other. */
    static BigDecimal in(String larger, String smaller) {
        BigDecimal one = LENGTH.get(larger);
        BigDecimal other = LENGTH.get(smaller);
        boolean areAlike = one != null && other != null && IN_MONTHS.contains(larger) == IN_MONTHS.contains(smaller);
        return areAlike && one.compareTo(other) > 0 ? one.divide(other) : null;
    }

    /** The unit of time in full and in the plural. */
    static String duration(String written) {
        String name = written.replaceAll("[ .\\u00a0-]", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "ms" -> "milliseconds";
            case "m", "min", "mins" -> "minutes";
            case "s", "sec", "secs" -> "seconds";
            case "h", "hr", "hrs", "std", "stdn", "stunde", "stunden", "heure", "heures", "hora", "horas" -> "hours";
            case "sek", "sekunde", "sekunden", "seconde", "secondes", "segundo", "segundos" -> "seconds";
            case "minute", "minuten", "minutes", "minuto", "minutos" -> "minutes";
            case "tag", "tage", "tagen", "jour", "jours", "día", "días", "dia", "dias" -> "days";
            case "woche", "wochen", "semaine", "semaines", "semana", "semanas" -> "weeks";
            case "monat", "monate", "monaten", "mois", "mes", "meses" -> "months";
            case "quartal", "quartale", "quartalen" -> "quarters";
            case "jahr", "jahre", "jahren", "an", "ans", "année", "années", "annee", "annees", "año", "años" -> "years";
            default ->
                DURATIONS.stream()
                        .filter(unit -> unit.startsWith(name))
                        .findFirst()
                        .orElse(name);
        };
    }
}
