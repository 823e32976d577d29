package org.nextlevel.systemtest.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Reads what a request sends, which can be read as often as it is sent. */
final class SentBody implements Flow.Subscriber<ByteBuffer> {
    private final HttpResponse.BodySubscriber<byte[]> bytes = HttpResponse.BodySubscribers.ofByteArray();

    private SentBody() {}

    static byte[] of(HttpRequest.BodyPublisher publisher) {
        SentBody sent = new SentBody();
        publisher.subscribe(sent);
        return sent.bytes.getBody().toCompletableFuture().join();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(ByteBuffer part) {
        bytes.onNext(List.of(part));
    }

    @Override
    public void onError(Throwable thrown) {
        bytes.onError(thrown);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}
