package org.nextlevel.framework.comparison.demand;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that say how much a demand asks for: {@code bar-words.yaml}. */
public final class BarWords {
    private static final String FILE = "/bar-words.yaml";
    private static final BarWords SHIPPED = read();

    private final Map<String, BarScale> scales = new HashMap<>();
    private final Phrases<Ranked> terms = new Phrases<>();
    private final Phrases<String> meanings = new Phrases<>();
    private final Phrases<Boolean> limits = new Phrases<>();
    private final Phrases<Boolean> limitsOfNegated = new Phrases<>();
    private final Phrases<Boolean> clauses = new Phrases<>();
    private final Phrases<Boolean> fillers = new Phrases<>();

    /** The weight of a phrase. */
    record Ranked(BarScale scale, double rank, String phrase) {}

    private record Content(
            List<BarScale> scales,
            List<String> limits,
            List<String> limitsOfNegated,
            List<String> clauses,
            List<List<String>> same,
            List<String> fillers) {}

    private BarWords(Content content) {
        content.scales().forEach(scale -> {
            scales.put(scale.name(), scale);
            scale.ranks()
                    .forEach((rank, words) -> words.forEach(word -> terms.put(word, new Ranked(scale, rank, word))));
        });
        content.limits().forEach(word -> limits.put(word, true));
        content.limitsOfNegated().forEach(word -> limitsOfNegated.put(word, true));
        content.clauses().forEach(word -> clauses.put(word, true));
        content.same().forEach(group -> group.forEach(word -> meanings.put(word, group.getFirst())));
        content.fillers().forEach(word -> fillers.put(word, true));
    }

    /** Those that ship with the product. */
    public static BarWords shipped() {
        return SHIPPED;
    }

    /** The scale of a name; null when there is none. */
    public BarScale scale(String name) {
        return scales.get(name);
    }

    /** Whether a word is one of those that are read, so that it is no misspelling of another. */
    public boolean know(String word) {
        List<String> text = List.of(word);
        return terms.at(text, 0).isPresent()
                || meanings.at(text, 0).isPresent()
                || fillers.at(text, 0).isPresent()
                || NumberWords.number(word).isPresent();
    }

    Phrases<Ranked> terms() {
        return terms;
    }

    /** Phrases of one meaning, each with the same word for it. */
    Phrases<String> meanings() {
        return meanings;
    }

    /** What turns a number round: the smaller one asks for more. */
    Phrases<Boolean> limits() {
        return limits;
    }

    /** The same, in a demand that negates something. */
    Phrases<Boolean> limitsOfNegated() {
        return limitsOfNegated;
    }

    /** What opens a clause that goes on to the next comma. */
    Phrases<Boolean> clauses() {
        return clauses;
    }

    Phrases<Boolean> fillers() {
        return fillers;
    }

    private static BarWords read() {
        try (InputStream file = BarWords.class.getResourceAsStream(FILE)) {
            return new BarWords(new YAMLMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file, Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
