package org.nextlevel.wording.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The languages that sentences are told apart by; most of them nobody reads, but none must be taken for another that is read. */
public enum SentenceLanguage {
    /** Also what cannot be told, such as a line of names and numbers. */
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    ITALIAN("it"),
    PORTUGUESE("pt"),
    DUTCH("nl"),
    POLISH("pl"),
    SWEDISH("sv"),
    DANISH("da"),
    NORWEGIAN("nb"),
    FINNISH("fi"),
    CZECH("cs"),
    ROMANIAN("ro"),
    HUNGARIAN("hu"),
    TURKISH("tr"),
    JAPANESE("ja", "Hiragana", "Katakana"),
    CHINESE("zh", "Han"),
    KOREAN("ko", "Hangul"),
    GREEK("el", "Greek"),
    HEBREW("he", "Hebrew"),
    THAI("th", "Thai"),
    OF_CYRILLIC_SCRIPT("und-Cyrl", "Cyrillic"),
    OF_ARABIC_SCRIPT("und-Arab", "Arabic"),
    OF_DEVANAGARI_SCRIPT("und-Deva", "Devanagari"),
    /** Of a script that is not listed here. */
    OTHER("und");

    private static final double OF_A_WORD = 2;
    private static final int LONGER_THAN_ENDING = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Map<String, Set<SentenceLanguage>> BY_WORD = languagesBy("words");
    private static final Map<String, Set<SentenceLanguage>> BY_LETTER = languagesBy("letters");
    private static final Map<String, Set<SentenceLanguage>> BY_ENDING = languagesBy("endings");

    /** Languages by their codes that are told by their script alone, or called otherwise as well. */
    private static final Map<String, SentenceLanguage> WRITTEN_LIKE = Map.ofEntries(
            Map.entry("no", NORWEGIAN),
            Map.entry("nn", NORWEGIAN),
            Map.entry("ru", OF_CYRILLIC_SCRIPT),
            Map.entry("uk", OF_CYRILLIC_SCRIPT),
            Map.entry("bg", OF_CYRILLIC_SCRIPT),
            Map.entry("sr", OF_CYRILLIC_SCRIPT),
            Map.entry("mk", OF_CYRILLIC_SCRIPT),
            Map.entry("be", OF_CYRILLIC_SCRIPT),
            Map.entry("kk", OF_CYRILLIC_SCRIPT),
            Map.entry("ar", OF_ARABIC_SCRIPT),
            Map.entry("fa", OF_ARABIC_SCRIPT),
            Map.entry("ur", OF_ARABIC_SCRIPT),
            Map.entry("hi", OF_DEVANAGARI_SCRIPT),
            Map.entry("mr", OF_DEVANAGARI_SCRIPT),
            Map.entry("ne", OF_DEVANAGARI_SCRIPT));

    private final String code;
    private final List<Pattern> scripts;

    SentenceLanguage(String code, String... scripts) {
        this.code = code;
        this.scripts = Arrays.stream(scripts)
                .map(script -> Pattern.compile("\\p{Is" + script + "}"))
                .toList();
    }

    /** The language of a sentence, by its script, and by its usual words, their endings and letters. */
    public static SentenceLanguage of(String sentence) {
        long letters = LETTER.matcher(sentence).results().count();
        return LATIN.matcher(sentence).results().count() * 2 < letters ? ofScript(sentence) : ofLatin(sentence);
    }

    /** The language of a {@link #code}. */
    public static SentenceLanguage ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether a code by BCP 47 is of this language or, where only its script is told, of one that is written in it. */
    public boolean isOf(String said) {
        String language = Locale.forLanguageTag(said).getLanguage();
        return WRITTEN_LIKE.getOrDefault(language, ofCode(language)) == this;
    }

    /** By BCP 47: of the language, or of its script where that does not tell the language. */
    public String code() {
        return code;
    }

    private static SentenceLanguage ofScript(String sentence) {
        return Arrays.stream(values())
                .filter(one -> one.scripts.stream()
                        .anyMatch(script -> script.matcher(sentence).find()))
                .findFirst()
                .orElse(OTHER);
    }

    /** What most speaks for; English when nothing speaks for another more. */
    private static SentenceLanguage ofLatin(String sentence) {
        Map<SentenceLanguage, Double> evidence = new EnumMap<>(SentenceLanguage.class);
        evidence.put(ENGLISH, 0.0);
        // What is left out before a vowel is a word of its own: "l'allemand".
        String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'", "' ");
        NO_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(word -> {
            speaks(BY_WORD.getOrDefault(word, Set.of()), OF_A_WORD, evidence);
            speaks(of(BY_LETTER, letters(word)), 1, evidence);
            speaks(of(BY_ENDING, endings(word)), 1, evidence);
        });
        return evidence.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<SentenceLanguage, Double> one) -> one.getValue())
                        .thenComparing(one -> one.getKey() == ENGLISH))
                .map(Map.Entry::getKey)
                .orElse(ENGLISH);
    }

    /** What a word says for a language, it says for several of them the less each. */
    private static void speaks(Set<SentenceLanguage> languages, double weight, Map<SentenceLanguage, Double> evidence) {
        languages.forEach(one -> evidence.merge(one, weight / languages.size(), Double::sum));
    }

    private static Set<SentenceLanguage> of(Map<String, Set<SentenceLanguage>> languages, Stream<String> parts) {
        Set<SentenceLanguage> all = EnumSet.noneOf(SentenceLanguage.class);
        parts.forEach(part -> all.addAll(languages.getOrDefault(part, Set.of())));
        return all;
    }

    private static Stream<String> letters(String word) {
        return word.codePoints().mapToObj(Character::toString);
    }

    private static Stream<String> endings(String word) {
        return IntStream.range(LONGER_THAN_ENDING, word.length()).mapToObj(word::substring);
    }

    private static Map<String, Set<SentenceLanguage>> languagesBy(String file) {
        Map<String, Set<SentenceLanguage>> languages = new HashMap<>();
        WordFile.read("/languages/" + file + ".txt")
                .forEach((code, listed) -> listed.forEach(part -> languages
                        .computeIfAbsent(part, _ -> EnumSet.noneOf(SentenceLanguage.class))
                        .add(ofCode(code))));
        return languages;
    }
}
