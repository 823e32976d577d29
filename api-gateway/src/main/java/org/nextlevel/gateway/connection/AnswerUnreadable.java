package org.nextlevel.gateway.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nextlevel.gateway.browser.PagePolicy;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.sentence.SpokenLanguages;

/** Answers what cannot be read as a request by a problem, and ends the connection. */
final class AnswerUnreadable extends ChannelDuplexHandler {
    private static final Logger LOG = Logger.getLogger(AnswerUnreadable.class);

    /** Requests of this connection whose answers are not written yet: nothing may be answered before them. */
    private int unanswered;

    private boolean isOver;

    /** Whether each request of this connection has its whole answer; asked by the thread of the connection. */
    boolean isAnswered() {
        return unanswered == 0;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (!isOver && read instanceof HttpRequest request) {
            Optional<Refusal> fault = fault(request);
            if (fault.isPresent() && unanswered == 0) {
                isOver = true;
                refuse(context, fault.get(), language(request));
            } else {
                unanswered++;
                // Vert.x answers it after the others, without a problem.
                fault.ifPresent(refusal -> request.setDecoderResult(DecoderResult.failure(refusal)));
            }
        }
        if (isOver) {
            ReferenceCountUtil.release(read);
        } else {
            context.fireChannelRead(read);
        }
    }

    private static Optional<Refusal> fault(HttpRequest request) {
        return request.decoderResult().isFailure()
                ? Optional.of(refusal(request.decoderResult().cause()))
                : Framing.fault(request);
    }

    @Override
    public void write(ChannelHandlerContext context, Object written, ChannelPromise promise) {
        boolean isInterim = written instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        if (written instanceof LastHttpContent && !isInterim) {
            unanswered--;
        }
        context.write(written, promise);
    }

    private static Refusal refusal(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> Refusal.uriTooLong();
            case TooLongHttpHeaderException _ -> Refusal.headersTooLarge();
            case null, default ->
                Refusal.unframed(
                        "The request cannot be read: check its first line, its headers and its length, which is said"
                                + " by Content-Length or by Transfer-Encoding: chunked, never by both.");
        };
    }

    /** As far as it was read: of a first line that is unreadable nothing follows. */
    private static Locale language(HttpRequest request) {
        return SpokenLanguages.of(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE));
    }

    private static void refuse(ChannelHandlerContext context, Refusal refusal, Locale language) {
        String id = UUID.randomUUID().toString();
        byte[] document = refusal.document("/", id, language).encode().getBytes(StandardCharsets.UTF_8);
        FullHttpResponse answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(refusal.status()), Unpooled.wrappedBuffer(document));
        PagePolicy.headersOfData().forEach(answer.headers()::set);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Refusal.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, document.length)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, language.getLanguage())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set("X-Request-Id", id);
        LOG.debugf("Request %s cannot be read: %d", id, refusal.status());
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }
}
