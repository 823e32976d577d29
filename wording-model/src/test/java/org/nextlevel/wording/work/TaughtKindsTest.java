package org.nextlevel.wording.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.wording.embedding.Embeddings;

@Tag("M9.6")
class TaughtKindsTest {
    private static final Embeddings MODEL = Embeddings.shipped();
    private static final List<TaughtSentence> FEW = List.of(
            new TaughtSentence("Mentored two new colleagues", List.of("mentoring"), 1),
            new TaughtSentence("Mentored a trainee until she worked alone", List.of("mentoring"), 1),
            new TaughtSentence("Mentored the new nurses", List.of("mentoring"), 1),
            new TaughtSentence("Cut the costs of delivery", List.of("budget"), 1),
            new TaughtSentence("Cut costs by a third", List.of("budget"), 1),
            new TaughtSentence("Cut our spending on travel", List.of("budget"), 1),
            new TaughtSentence("Lunch was good", List.of(KindsOfWork.NONE), 1));

    @TempDir
    Path folder;

    @Test
    void aModelThatIsMetForTheFirstTimeIsTaught() {
        KindsOfWork kinds = new TaughtKinds(folder).of(MODEL, FEW);
        double[] shares = kinds.of(
                "Mentored an apprentice",
                MODEL.vectors(List.of("Mentored an apprentice")).getFirst());
        assertThat(kinds.names()).containsExactly("budget", "mentoring", KindsOfWork.NONE);
        assertThat(shares[1]).isGreaterThan(shares[0]);
    }

    @Test
    void whatWasTaughtIsKeptBesideTheModelAndReadAgain() throws IOException {
        KindsOfWork taught = new TaughtKinds(folder).of(MODEL, FEW);
        Path kept = folder.resolve(TaughtKinds.fileName(MODEL, FEW));
        assertThat(folder).isDirectoryContaining(kept::equals);
        var written = Files.getLastModifiedTime(kept);
        KindsOfWork again = new TaughtKinds(folder).of(MODEL, FEW);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(written);
        float[] vector = MODEL.vectors(List.of("Cut costs")).getFirst();
        assertThat(again.of("Cut costs", vector)).containsExactly(taught.of("Cut costs", vector), within(0.01));
    }

    @Test
    void otherSentencesTeachAnew() {
        assertThat(TaughtKinds.fileName(MODEL, FEW)).isNotEqualTo(TaughtKinds.fileName(MODEL, FEW.subList(0, 6)));
    }

    @Test
    void aFolderThatCannotBeWrittenTeachesAllTheSame() {
        assertThat(new TaughtKinds(folder.resolve("not-there")).of(MODEL, FEW).names())
                .hasSize(3);
    }

    @Test
    void aFileThatIsNotWhollyThereIsNamed() throws IOException {
        Files.writeString(folder.resolve(TaughtKinds.fileName(MODEL, FEW)), "half");
        assertThatThrownBy(() -> new TaughtKinds(folder).of(MODEL, FEW))
                .hasMessageContainingAll("kinds-of-work-", "delete it");
    }
}
