package org.nextlevel.gateway.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.time.Duration;

/** The ports that are listened on, and the connections that came in by them: whoever ends closes both without cutting a request. */
final class OpenConnections {
    /** All of this process, since Vert.x, which makes them, knows no beans. */
    static final OpenConnections ALL = new OpenConnections(Duration.ofMillis(500));

    private final ChannelGroup ports = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ChannelGroup accepted = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Duration quiet;

    /**
     * None yet.
     *
     * @param quiet how long nothing may have been read from a connection until nobody is thought to be writing to it
     */
    OpenConnections(Duration quiet) {
        this.quiet = quiet;
    }

    void listensOn(Channel port) {
        ports.add(port);
    }

    void accepts(Channel connection) {
        connection.pipeline().addLast(new LastRead());
        accepted.add(connection);
    }

    /** Whoever comes from now on is not let in, and knows that nothing was heard; those who are in are answered. */
    void closePorts() {
        ports.close();
    }

    /** Closes connections on which no request is under way, and none has begun for a moment. */
    void closeQuiet() {
        accepted.stream()
                .filter(Channel::isRegistered)
                .forEach(one -> one.eventLoop().execute(() -> closeIfQuiet(one)));
    }

    private void closeIfQuiet(Channel connection) {
        AnswerUnreadable exchange = connection.pipeline().get(AnswerUnreadable.class);
        LastRead last = connection.pipeline().get(LastRead.class);
        boolean isAnswered = exchange == null || exchange.isAnswered();
        if (isAnswered && isWritten(connection) && last != null && last.isOlderThan(quiet)) {
            connection.close();
        }
    }

    /** Whether nothing waits for a caller who reads slowly. */
    private static boolean isWritten(Channel connection) {
        ChannelOutboundBuffer waiting = connection.unsafe().outboundBuffer();
        return waiting == null || waiting.isEmpty();
    }

    /** When something was read from a connection, which was its beginning if nothing was. */
    private static final class LastRead extends ChannelInboundHandlerAdapter {
        private long time = System.nanoTime();

        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            time = System.nanoTime();
            context.fireChannelRead(read);
        }

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - time > age.toNanos();
        }
    }
}
