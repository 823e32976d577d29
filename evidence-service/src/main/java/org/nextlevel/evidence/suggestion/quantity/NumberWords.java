package org.nextlevel.evidence.suggestion.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers from two to ninety-nine as words, in English, German, French and Spanish; one is an article more often than a number. */
final class NumberWords {
    private static final int FIRST = 2;
    private static final List<String> ENGLISH = List.of(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> GERMAN = List.of(
            "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
                    .split(" "));
    private static final List<String> FRENCH = List.of(
            "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
                    .split(" "));
    /** Without eleven, which is an English word of time. */
    private static final List<String> SPANISH = List.of(
            "dos tres cuatro cinco seis siete ocho nueve diez - doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"
                    .split(" "));

    private static final Map<String, Integer> NUMBERS = numbers();

    /** One of them, the longest first. */
    static final String ANY = NUMBERS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private NumberWords() {}

    /** The number that a word is; 1 for an article before a scale. */
    static int read(String word) {
        return NUMBERS.getOrDefault(word.strip().toLowerCase(Locale.ROOT), 1);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List.of(ENGLISH, GERMAN, FRENCH, SPANISH).forEach(words -> {
            for (int i = 0; i < words.size(); i++) {
                numbers.put(words.get(i), FIRST + i);
            }
        });
        numbers.remove("-");
        tens(numbers, "twenty thirty forty fifty sixty seventy eighty ninety", 20, ENGLISH, "%2$s-%1$s", "%2$s-one");
        tens(
                numbers,
                "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
                20,
                GERMAN,
                "%sund%s",
                "einund%2$s");
        tens(numbers, "vingt trente quarante cinquante soixante", 20, FRENCH, "%2$s-%1$s", "%2$s et un");
        tens(
                numbers,
                "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
                30,
                SPANISH,
                "%2$s y %1$s",
                "%2$s y un");
        numbers.put("veinte", 20);
        numbers.put("veinticinco", 25);
        numbers.put("soixante-dix", 70);
        numbers.put("quatre-vingts", 80);
        numbers.put("quatre-vingt-dix", 90);
        return Map.copyOf(numbers);
    }

    /**
     * The tens and what lies between them.
     *
     * @param form of a word up to nine with that of the tens
     * @param one of one with the tens
     */
    private static void tens(
            Map<String, Integer> numbers, String tens, int first, List<String> words, String form, String one) {
        int ten = first;
        for (String word : tens.split(" ")) {
            numbers.put(word, ten);
            numbers.put(one.formatted("", word), ten + 1);
            for (int i = FIRST; i < 10; i++) {
                numbers.put(form.formatted(words.get(i - FIRST), word), ten + i);
            }
            ten += 10;
        }
    }
}
