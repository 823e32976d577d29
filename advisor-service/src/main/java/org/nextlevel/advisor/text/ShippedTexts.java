package org.nextlevel.advisor.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nextlevel.sentence.Language;

/** The texts that ship with the product: a file {@code texts-<language>.yaml} for each language, read once. */
public final class ShippedTexts {
    private static final Map<Language, Map<TextName, String>> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(language -> language, ShippedTexts::read));

    private ShippedTexts() {}

    /** All of them in a language, as they ship. */
    public static CompanyPhrases in(Language language) {
        return new CompanyPhrases(language, texts(language));
    }

    static Map<TextName, String> texts(Language language) {
        return ALL.get(language);
    }

    private static Map<TextName, String> read(Language language) {
        Map<String, String> file = file("/texts-%s.yaml".formatted(language.key()));
        Map<TextName, String> texts = new EnumMap<>(TextName.class);
        for (TextName name : TextName.values()) {
            String text = file.remove(name.id());
            if (text == null) {
                throw new IllegalStateException("There is no text %s in %s".formatted(name.id(), language));
            }
            texts.put(name, text.strip());
        }
        Set<String> more = new TreeSet<>(file.keySet());
        if (!more.isEmpty()) {
            throw new IllegalStateException("Nothing uses the texts %s in %s".formatted(more, language));
        }
        return Collections.unmodifiableMap(texts);
    }

    private static Map<String, String> file(String name) {
        try (InputStream file = ShippedTexts.class.getResourceAsStream(name)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
