package org.nextlevel.wording.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.sentence.Sentence;

/** By the labelled sentences; prints the table of benchmarks/README.md. */
@Tag("M9.6")
class SentenceLanguageTest {
    private static final Path LABELLED = Path.of("src/test/resources/labelled");
    /** Languages in which something is suggested. */
    private static final Set<String> READ = Set.of("en", "de", "fr", "es");

    private record Told(String part, String language, String told, String sentence) {
        static Told of(String line) {
            String[] cells = line.split("\t");
            return new Told(cells[0], cells[1], SentenceLanguage.of(cells[2]).code(), cells[2]);
        }

        boolean isRight() {
            return language.equals(told);
        }

        boolean isReadWrongly() {
            return !isRight() && READ.contains(told);
        }
    }

    @Test
    void whatNobodyReadsIsTakenForNoLanguageThatSomebodyReads() throws IOException {
        List<Told> all = Files.readAllLines(LABELLED.resolve("detected.tsv")).stream()
                .map(Told::of)
                .toList();
        print(all);
        List<Told> held = all.stream().filter(one -> one.part().equals("held")).toList();
        assertThat(held.stream().filter(Told::isReadWrongly).count()).isLessThanOrEqualTo(held.size() / 20);
        assertThat(held.stream().filter(Told::isRight).count()).isGreaterThanOrEqualTo(held.size() * 9 / 10);
    }

    @Test
    void nearlyAllThatIsReadIsToldForWhatItIs() throws IOException {
        List<String> english = Files.readAllLines(LABELLED.resolve("evidence.tsv")).stream()
                .map(line -> line.split("\t")[4])
                .filter(sentence -> SentenceLanguage.of(sentence) != SentenceLanguage.ENGLISH)
                .toList();
        assertThat(english).as("English, taken for another").hasSizeLessThan(4);
        List<Told> others = Files.readAllLines(LABELLED.resolve("languages.tsv")).stream()
                .map(line -> Told.of("held\t" + line.substring(0, 2) + "\t" + line.split("\t")[2]))
                .filter(one -> !one.isRight())
                .toList();
        assertThat(others).as("German, French or Spanish, taken for another").hasSizeLessThan(3);
    }

    @Test
    void wordsOfALanguageAreOfTheScriptByWhichItIsTold() {
        assertThat(SentenceLanguage.of("Обучил двух коллег.").isOf("ru")).isTrue();
        assertThat(SentenceLanguage.OF_CYRILLIC_SCRIPT.isOf("uk")).isTrue();
        assertThat(SentenceLanguage.NORWEGIAN.isOf("no")).isTrue();
        assertThat(SentenceLanguage.CHINESE.isOf("zh-Hans")).isTrue();
        assertThat(SentenceLanguage.OTHER.isOf("ka")).isTrue();
        assertThat(SentenceLanguage.OTHER.isOf("de")).isFalse();
        assertThat(SentenceLanguage.OF_ARABIC_SCRIPT.isOf("ru")).isFalse();
        assertThat(SentenceLanguage.GERMAN.isOf("de")).isTrue();
    }

    @Test
    void whatIsNotReadIsSaidInTheReadersLanguage() {
        UnreadLanguage italian = UnreadLanguage.of(SentenceLanguage.ITALIAN);
        assertThat(italian.language()).isEqualTo("it");
        assertThat(italian.sentence()).startsWith("No suggestion in this language: nothing here reads Italian.");
        Sentence.speak(Locale.GERMAN);
        assertThat(UnreadLanguage.of(SentenceLanguage.OF_CYRILLIC_SCRIPT).sentence())
                .startsWith("Kein Vorschlag in dieser Sprache: Kyrillisch wird hier nicht gelesen.");
        assertThat(UnreadLanguage.of(SentenceLanguage.OTHER).sentence()).contains("diese Schrift");
        Sentence.fallSilent();
    }

    private static void print(List<Told> all) {
        Map<String, List<Told>> byPart =
                all.stream().collect(Collectors.groupingBy(Told::part, TreeMap::new, Collectors.toList()));
        byPart.forEach((part, told) -> System.out.printf(
                "| %s | %d | %d | %d |%n",
                part,
                told.size(),
                told.stream().filter(Told::isRight).count(),
                told.stream().filter(Told::isReadWrongly).count()));
        all.stream().filter(one -> !one.isRight()).forEach(System.out::println);
    }
}
