package org.nextlevel.testkit.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.sentence.Sentence;
import org.nextlevel.sentence.Translations;
import org.nextlevel.testkit.source.SourceFile;
import org.nextlevel.testkit.source.SourceFiles;

/**
 * What a part of the code says is there in German: the English sentence is the key, so that one that changes would be said in
 * English without a word (ADR 0031). Extend it as a plain test.
 */
@Tag("languages")
public abstract class EverySentenceIsTranslated {
    /** Several words, one of which may be a value; no header or setting. */
    private static final String SENTENCE = "(?s)(?=.*[a-z]{2})[^=]*\\S \\S[^=]*";

    private final Path sources;

    /** @param sources the folder of the code that speaks */
    protected EverySentenceIsTranslated(Path sources) {
        this.sources = sources;
    }

    @Test
    void everySentenceOfWhoSpeaksToPeopleIsThereInGerman() {
        Set<String> german = Translations.in(Locale.GERMAN).keySet();
        Set<String> missing = new TreeSet<>();
        SourceFiles.in(sources).stream()
                .filter(EverySentenceIsTranslated::speaks)
                .forEach(file -> literals(file, missing));
        missing.removeAll(german);
        assertThat(missing).as("sentences without a German one").isEmpty();
    }

    private static boolean speaks(SourceFile file) {
        return file.tree().getImports().stream()
                .anyMatch(one -> one.getQualifiedIdentifier().toString().equals(Sentence.class.getName()));
    }

    private static void literals(SourceFile file, Set<String> texts) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAnnotation(AnnotationTree described, Void nothing) {
                return null;
            }

            @Override
            public Void visitThrow(ThrowTree mistake, Void nothing) {
                return null;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text && text.matches(SENTENCE)) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(file.tree(), null);
    }
}
