package org.nextlevel.gateway.connection;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How requests are read. Without TLS the gateway speaks HTTP/1.1 alone: a connection that becomes HTTP/2 on its way passes
 * proxies unseen.
 */
@ApplicationScoped
@Unremovable
class HttpOptions implements HttpServerOptionsCustomizer {
    // Connections are made by Vert.x, which knows no beans.
    private static volatile HttpServerOptions told = new HttpServerOptions();

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
        told = options;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        told = options;
    }

    /** Those that Quarkus gave the server. */
    static HttpServerOptions told() {
        return told;
    }
}
