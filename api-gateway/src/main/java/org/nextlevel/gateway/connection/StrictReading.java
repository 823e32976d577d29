package org.nextlevel.gateway.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/** Waits until Vert.x reads HTTP/1.1 from a connection, makes its reading strict, and leaves. */
final class StrictReading extends ChannelInboundHandlerAdapter {
    private final boolean isLast;

    /** At the beginning of a connection. */
    StrictReading() {
        this(false);
    }

    private StrictReading(boolean isLast) {
        this.isLast = isLast;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        ChannelPipeline pipeline = context.pipeline();
        ChannelHandlerContext decoder = pipeline.context(HttpRequestDecoder.class);
        ChannelHandlerContext encoder = pipeline.context(HttpResponseEncoder.class);
        if (decoder != null && encoder != null) {
            pipeline.replace(decoder.handler(), decoder.name(), new Decoder(HttpOptions.told()));
            pipeline.addAfter(encoder.name(), AnswerUnreadable.class.getName(), new AnswerUnreadable());
            pipeline.remove(this);
        } else if (!isLast) {
            // Whoever finds out what is spoken here adds the decoder last and lets it read at once: then it must be
            // strict already,
            // since one that takes its place later would take the rest of a body for a request.
            pipeline.addLast(new StrictReading(true));
            pipeline.remove(this);
        }
        context.fireChannelRead(read);
    }

    /** Netty drops the length of a request that comes in chunks too; somebody before us may have gone by it. */
    private static final class Decoder extends VertxHttpRequestDecoder {
        Decoder(HttpServerOptions options) {
            super(options);
        }

        @Override
        protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
            throw new IllegalArgumentException("Transfer-Encoding and Content-Length");
        }
    }
}
