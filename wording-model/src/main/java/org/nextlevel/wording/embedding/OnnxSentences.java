package org.nextlevel.wording.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** An embedding model of sentences that ONNX Runtime reads from a file: loaded through Java's memory, it would leave several times its size there. */
final class OnnxSentences extends AbstractInProcessEmbeddingModel {
    private final OnnxBertBiEncoder encoder;

    /** @throws IOException when a file cannot be read */
    OnnxSentences(Path onnx, Path tokenizer, PoolingMode pooling) throws IOException {
        // As many threads as processors: native code would hold the carriers of virtual threads.
        super(Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("wording-", 0).factory()));
        try (InputStream words = Files.newInputStream(tokenizer);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // A sentence a thread: more threads for one spin while they wait, and cost three times the processor time.
            options.setIntraOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            this.encoder = new OnnxBertBiEncoder(
                    environment, environment.createSession(onnx.toString(), options), words, pooling);
        } catch (OrtException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
