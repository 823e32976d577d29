package org.nextlevel.wording.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of words: in each line a name, a colon, and the words of it. */
final class WordFile {
    private WordFile() {}

    static Map<String, List<String>> read(String resource) {
        try (InputStream file = WordFile.class.getResourceAsStream(resource)) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> words.put(line[0], List.of(line[1].split(", "))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
