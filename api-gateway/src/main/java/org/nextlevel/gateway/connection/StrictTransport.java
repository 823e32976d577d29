package org.nextlevel.gateway.connection;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Sees each connection before Vert.x does. Quarkus offers no handler for requests that Vert.x cannot read, so that they would
 * be answered without a problem and a request id.
 */
public final class StrictTransport extends JDKTransport implements VertxServiceProvider {
    private final OpenConnections connections;

    /** Of this process. */
    public StrictTransport() {
        this(OpenConnections.ALL);
    }

    StrictTransport(OpenConnections connections) {
        this.connections = connections;
    }

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        bootstrap.handler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel server) {
                connections.listensOn(server);
                server.pipeline().addLast(new Accepting(connections));
            }
        });
    }

    private static final class Accepting extends ChannelInboundHandlerAdapter {
        private final OpenConnections connections;

        Accepting(OpenConnections connections) {
            this.connections = connections;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            connections.accepts((Channel) accepted);
            ((Channel) accepted).pipeline().addLast(new StrictReading());
            context.fireChannelRead(accepted);
        }
    }
}
