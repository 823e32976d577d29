package org.nextlevel.wording.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("M9.6")
class ModelFolderTest {
    @TempDir
    Path folder;

    @Test
    void aMountedModelGivesTheVectorsThatItsFilesSay() throws IOException {
        Embeddings mounted = new ModelFolder(MountedModel.in(folder)).load();
        List<String> wordings = List.of("Mentored 3 people", "Cut the costs of our servers by a third");
        assertThat(mounted.vectors(wordings))
                .containsExactlyElementsOf(Embeddings.shipped().vectors(wordings));
        assertThat(mounted.length()).isEqualTo(384);
    }

    @Test
    void itsNameTellsWhichFileItIs() throws IOException {
        assertThat(new ModelFolder(MountedModel.in(folder)).load().name())
                .matches("[^/]+/[0-9a-f]{12}")
                .startsWith(folder.getFileName().toString())
                .isNotEqualTo(Embeddings.SHIPPED_NAME);
    }

    @Test
    void aModelInTheFolderOnnxIsFound() throws IOException {
        MountedModel.in(folder);
        Files.createDirectory(folder.resolve("onnx"));
        Files.move(folder.resolve("model.onnx"), folder.resolve("onnx").resolve("model_quantized.onnx"));
        assertThat(new ModelFolder(folder).load().length()).isEqualTo(384);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        refused(folder.resolve("elsewhere"), "elsewhere", "does not exist", "nextlevel.wording.model");
    }

    @Test
    void aMissingTokenizerIsNamed() throws IOException {
        Files.delete(MountedModel.in(folder).resolve("tokenizer.json"));
        refused(folder, "has no readable tokenizer.json");
    }

    @Test
    void oneModelIsAskedFor() throws IOException {
        refused(folder, "exactly one file that ends in .onnx; it holds 0");
        Files.copy(MountedModel.in(folder).resolve("model.onnx"), folder.resolve("other.onnx"));
        refused(folder, "exactly one file that ends in .onnx; it holds 2");
    }

    @Test
    void whatIsNoModelIsRefusedBeforeAnybodyAsks() throws IOException {
        Files.writeString(MountedModel.in(folder).resolve("model.onnx"), "no model");
        refused(folder, "does not turn sentences into vectors");
    }

    @Test
    void aTokenizerThatIsNoneIsRefusedBeforeAnybodyAsks() throws IOException {
        Files.writeString(MountedModel.in(folder).resolve("tokenizer.json"), "{}");
        refused(folder, "does not turn sentences into vectors");
    }

    private static void refused(Path folder, String... words) {
        assertThatThrownBy(() -> new ModelFolder(folder).load())
                .isInstanceOf(UnusableModel.class)
                .hasMessageContainingAll(words);
    }
}
