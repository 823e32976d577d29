package org.nextlevel.wording.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.wording.embedding.Embeddings;

/** That what is shipped is what the sentences teach; a local run writes it, with {@code CI} set it is compared. */
@Tag("M9.6")
@Tag("long")
class LearnedKindsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/kinds-of-work.bin");

    @Test
    void whatIsShippedIsWhatTheSentencesTeach() throws IOException {
        Embeddings model = Embeddings.shipped();
        List<TaughtSentence> sentences = TaughtSentence.all();
        var bytes = new ByteArrayOutputStream();
        KindsOfWork learned = LearnKinds.from(sentences, model);
        learned.write(new DataOutputStream(bytes));
        if (System.getenv("CI") == null) {
            Files.write(SHIPPED, bytes.toByteArray());
        }
        KindsOfWork shipped =
                KindsOfWork.read(new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(SHIPPED))));
        for (TaughtSentence sentence : sentences.subList(0, 50)) {
            float[] vector = model.vectors(List.of(sentence.text())).getFirst();
            double[] expected = learned.of(sentence.text(), vector);
            double[] found = shipped.of(sentence.text(), vector);
            for (int kind = 0; kind < expected.length; kind++) {
                assertThat(found[kind])
                        .as("%s of: %s", learned.names().get(kind), sentence.text())
                        .isEqualTo(expected[kind], within(0.01));
            }
        }
    }
}
