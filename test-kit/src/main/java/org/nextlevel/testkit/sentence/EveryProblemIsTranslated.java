package org.nextlevel.testkit.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.sentence.Translations;
import org.nextlevel.testkit.source.SourceFile;
import org.nextlevel.testkit.source.SourceFiles;

/**
 * What a service refuses with is there in German, beside the English in {@code problems-de.txt} (ADR 0041): the sentences in
 * {@code src/main/java} that are given to problems and their violations, to quotas and to rules of Bean Validation. Extend it
 * as a plain test.
 */
@Tag("languages")
public abstract class EveryProblemIsTranslated {
    private static final Pattern VALUE = Pattern.compile("%(\\d\\$)?(0\\d)?[sdX]");
    private static final Pattern CODE = Pattern.compile("^\\| `([a-z-]+)`", Pattern.MULTILINE);

    private final Map<String, String> german = Translations.in(Locale.GERMAN);

    @Test
    void everySentenceOfAProblemIsThereInGerman() {
        List<SaidText> said = SourceFiles.in(Path.of("src/main/java")).stream()
                .flatMap(file -> SaidTexts.in(file).stream())
                .toList();

        assertThat(said.stream().filter(one -> one.text() != null && !german.containsKey(one.text())))
                .as("sentences without a German one")
                .isEmpty();
        assertThat(said.stream().filter(SaidText::isComposed))
                .as("sentences put together before they are translated: give the values to the problem")
                .isEmpty();
    }

    @Test
    void everyGermanSentenceHasTheValuesOfTheEnglishOne() {
        assertThat(german.entrySet().stream()
                        .filter(one -> !values(one.getKey()).equals(values(one.getValue()))))
                .isEmpty();
    }

    /** Of those codes that this service knows: a title is its code in words. */
    @Test
    void everyTitleOfAProblemThatIsThrownHereIsThereInGerman() throws IOException {
        Set<String> literals = new HashSet<>();
        SourceFiles.in(Path.of("src/main/java")).forEach(file -> literals(file, literals));

        assertThat(CODE.matcher(Files.readString(Path.of("../docs/api/problems.md")))
                        .results()
                        .map(found -> found.group(1))
                        .filter(literals::contains)
                        .map(EveryProblemIsTranslated::title)
                        .filter(title -> !german.containsKey(title)))
                .as("titles without a German one")
                .isEmpty();
    }

    /** Sentences name the state that a thing is in. */
    @Test
    void everyStateHasAWordInGerman() {
        Set<String> words = new TreeSet<>();
        SourceFiles.in(Path.of("src/main/java")).forEach(file -> words(file, words));

        assertThat(words.stream().filter(word -> !german.containsKey(word)))
                .as("states without a German word")
                .isEmpty();
    }

    private static void words(SourceFile file, Set<String> words) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (type.getKind() == Tree.Kind.ENUM
                        && type.getSimpleName().toString().matches(".+State")) {
                    type.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .map(member -> ((VariableTree) member).getName().toString())
                            .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                            .forEach(name ->
                                    words.add(name.toLowerCase(Locale.ROOT).replace('_', ' ')));
                }
                return super.visitClass(type, nothing);
            }
        }.scan(file.tree(), null);
    }

    private static void literals(SourceFile file, Set<String> literals) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                literals.add(String.valueOf(literal.getValue()));
                return null;
            }
        }.scan(file.tree(), null);
    }

    private static String title(String code) {
        String words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(found -> found.group().replaceAll("\\d\\$", ""))
                .sorted()
                .toList();
    }
}
