package org.nextlevel.evidence.suggestion.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What measures are called and which of their names mean the same. */
final class Units {
    static final String CURRENCY_BEFORE =
            "US\\$|CA\\$|A\\$|[$€£¥₹]|(?:USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CAD|AUD)(?= ?\\d)";
    static final String CURRENCY_BEHIND = " ?(?:[€£$]|USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CAD|AUD)(?!\\w)"
            + "| (?:US )?(?:dollars?|euros?|pounds?|francs?)\\b";
    static final String PERCENT = " ?%| ?(?:percent|per cent|pct)\\b";
    static final String POINTS = "(?: |-)?(?:percentage points?|pp)\\b";
    static final String DURATION =
            "[ -]?(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)\\b"
                    + "|[ -]?(?:ms|secs?|mins?|hrs?|hr|s|h)\\b(?!['\\u2019])";
    static final String MEASURE = " ?(?:[kMGTP]i?B|kWh?|MWh?|GWh?|kg|km|tonnes|tons|m²|rps|qps|FTEs?|req/s)(?!\\w)";
    static final String TIMES = " ?[x×](?!\\w)|-?fold\\b| times\\b";

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
            Map.entry("franc", "CHF"));
    private static final List<String> DURATIONS =
            List.of("milliseconds", "seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years");

    private Units() {}

    /** The ISO 4217 code. */
    static String currency(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return CURRENCIES.getOrDefault(singular, name.toUpperCase(Locale.ROOT));
    }

    /** The unit of time in full and in the plural. */
    static String duration(String written) {
        String name = written.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "ms" -> "milliseconds";
            case "m", "min", "mins" -> "minutes";
            case "s", "sec", "secs" -> "seconds";
            case "h", "hr", "hrs" -> "hours";
            default ->
                DURATIONS.stream()
                        .filter(unit -> unit.startsWith(name))
                        .findFirst()
                        .orElse(name);
        };
    }
}
