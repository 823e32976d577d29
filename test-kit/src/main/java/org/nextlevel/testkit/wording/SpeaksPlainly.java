package org.nextlevel.testkit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    @Test
    void noSentenceOfTheCodeIsForPrograms() {
        assertThat(faults(SentencesOfSource.said(CODE), PlainWords::faultsUnfilled))
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
    void everySentenceOfTheCodeIsTranslated() throws IOException {
        Set<String> translated = new TreeSet<>(translations(0));
        assertThat(SentencesOfSource.said(CODE).stream().filter(one -> !translated.contains(one.text())))
                .isEmpty();
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

    /** The English lines of the translations, or those of the other language. */
    private static List<String> translations(int indented) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : List.of("sentences-de.txt", "problems-de.txt")) {
            Path file = RESOURCES.resolve(name);
            try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
                lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> line.startsWith("    ") == (indented == 1))
                        .map(line -> indented == 1 ? line.substring(4) : line)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> faults(
            List<SentencesOfSource.Written> sentences, Function<String, List<String>> check) {
        return sentences.stream()
                .flatMap(one -> check.apply(one.text()).stream().map(fault -> one.place() + " has " + fault))
                .toList();
    }
}
