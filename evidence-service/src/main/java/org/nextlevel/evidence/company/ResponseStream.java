package org.nextlevel.evidence.company;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An answer on the management port as a stream that waits until the reader took what was written. */
final class ResponseStream extends OutputStream {
    private static final long LONGEST_SECONDS = 60;

    private final HttpServerResponse response;

    ResponseStream(HttpServerResponse response) {
        this.response = response.setChunked(true);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            response.write(Buffer.buffer(Arrays.copyOfRange(bytes, offset, offset + length)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Nobody reads the answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Nobody may write the answer.", e);
        }
    }
}
