package org.nextlevel.wording.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.wording.WordingModel;
import org.nextlevel.wording.WordingSettings;
import org.nextlevel.wording.embedding.Embeddings;
import org.nextlevel.wording.embedding.ModelFolder;
import org.nextlevel.wording.embedding.MountedModel;
import org.nextlevel.wording.framework.FrameworkText;
import org.nextlevel.wording.framework.ReadSentence;
import org.nextlevel.wording.framework.WordedCompetency;
import org.nextlevel.wording.framework.WordedFramework;
import org.nextlevel.wording.language.SentenceLanguage;

/** With the shipped model in a folder, as if a company had mounted one of its own, suggestions are those of the shipped one. */
@Tag("M9.6")
class MountedModelTest {
    private static final FrameworkText FRAMEWORK = new FrameworkText(
            List.of(),
            List.of(
                    new FrameworkText.Competency("mentoring", "Mentoring", "Helps others to grow."),
                    new FrameworkText.Competency("budget", "Budget", "Plans what is spent.")),
            List.of());
    private static final List<String> SENTENCES = List.of(
            "Mentored 3 junior developers",
            "Cut our costs by 20%",
            "Lunch was good",
            "Zwei Auszubildende eingearbeitet");

    @TempDir
    Path folder;

    @Test
    void whatIsKeptBesideItIsUsed() throws IOException {
        Embeddings mounted = new ModelFolder(MountedModel.in(folder)).load();
        try (InputStream shipped = KindsOfWork.class.getResourceAsStream("/kinds-of-work.bin")) {
            Files.copy(shipped, folder.resolve(TaughtKinds.fileName(mounted, TaughtSentence.all())));
        }
        assertThat(scores(mounted("en"))).isEqualTo(scores(new WordingModel()));
    }

    @Test
    @Tag("long")
    void withNothingBesideItItIsTaughtToTheSame() throws IOException {
        MountedModel.in(folder);
        List<Double> taught = scores(mounted("en"));
        List<Double> shipped = scores(new WordingModel());
        for (int i = 0; i < shipped.size(); i++) {
            assertThat(taught.get(i)).isEqualTo(shipped.get(i), within(0.01));
        }
    }

    @Test
    void theLanguagesThatItKnowsAreItsOwn() {
        assertThat(mounted("en", "de", "it").knows(SentenceLanguage.ITALIAN)).isTrue();
        assertThat(mounted("en", "de").knows(SentenceLanguage.ITALIAN)).isFalse();
        assertThat(new WordingModel().knows(SentenceLanguage.ENGLISH)).isTrue();
        assertThat(new WordingModel().knows(SentenceLanguage.GERMAN)).isFalse();
    }

    private WordingModel mounted(String... languages) {
        return new WordingModel(new WordingSettings() {
            @Override
            public Optional<Path> model() {
                return Optional.of(folder);
            }

            @Override
            public List<String> languages() {
                return List.of(languages);
            }
        });
    }

    private static List<Double> scores(WordingModel model) {
        List<WordedCompetency> competencies = WordedCompetency.of(WordedFramework.of(FRAMEWORK, model));
        return ReadSentence.of(SENTENCES, model).stream()
                .flatMap(sentence -> competencies.stream().map(one -> one.score(sentence)))
                .toList();
    }
}
