package org.nextlevel.testkit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a module says to people, wherever it stands, is in words for people, in every language: in its code, its translations, its
 * files of texts, and the examples of its description. A module's test extends it.
 */
@Tag("M9.7")
public abstract class SpeaksPlainly {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** The files of sentences beside the code: each line of them is read, whatever its form. */
    protected abstract List<String> files();

    /** What the code says is what is translated; that everything is has a test of its own. */
    @Test
    void noSentenceIsForPrograms() throws IOException {
        assertThat(translations(0).stream().flatMap(one -> PlainWords.faultsUnfilled(one).stream()))
                .isEmpty();
    }

    @Test
    void noExampleOfTheDescriptionIsForPrograms() {
        List<SentencesOfSource.Written> sentences = SentencesOfSource.examples(CODE).stream()
                .filter(one -> one.text().endsWith(".")
                        && one.text().indexOf(' ') != one.text().lastIndexOf(' '))
                .toList();
        assertThat(faults(sentences, PlainWords::faultsUnfilled)).isEmpty();
    }

    @Test
    void noTranslationIsForPrograms() throws IOException {
        assertThat(translations(1).stream().flatMap(one -> PlainWords.faultsUnfilled(one).stream()))
                .isEmpty();
    }

    @Test
    void noLineOfTheTextsIsForPrograms() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String file : files()) {
            TextsOfFile.in(RESOURCES.resolve(file)).stream()
                    .flatMap(text -> PlainWords.faultsUnfilled(text).stream())
                    .forEach(fault -> faults.add(file + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nobodyIsAddressedAsDu() {
        assertThat(faults(SentencesOfSource.literals(CODE), PlainWords::familiar))
                .isEmpty();
    }

    /** The English lines of the translations, or those of the other language; what refuses a request is for programs too. */
    private static List<String> translations(int indented) throws IOException {
        Path file = RESOURCES.resolve("sentences-de.txt");
        try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> line.startsWith("    ") == (indented == 1))
                    .map(line -> indented == 1 ? line.substring(4) : line)
                    .toList();
        }
    }

    private static List<String> faults(
            List<SentencesOfSource.Written> sentences, Function<String, List<String>> check) {
        return sentences.stream()
                .flatMap(one -> check.apply(one.text()).stream().map(fault -> one.place() + " has " + fault))
                .toList();
    }
}
