package org.nextlevel.kit.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/** The ports on which Vert.x listens, so that they can be closed before the connections that came in by them. */
public final class OpenPorts extends JDKTransport implements VertxServiceProvider {
    /** Of this process, since Vert.x, which opens them, knows no beans. */
    private static final ChannelGroup ALL = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

    private final ChannelGroup ports;

    /** Of this process. */
    public OpenPorts() {
        this(ALL);
    }

    OpenPorts(ChannelGroup ports) {
        this.ports = ports;
    }

    /** Whoever comes to this process from now on is refused, and knows that nothing was heard; those who are in are answered. */
    static void closeAll() {
        ALL.close();
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
            protected void initChannel(Channel port) {
                ports.add(port);
            }
        });
    }
}
