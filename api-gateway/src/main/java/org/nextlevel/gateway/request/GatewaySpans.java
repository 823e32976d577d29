package org.nextlevel.gateway.request;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.trace.Spans;

/** The spans of the gateway, sent where those of the services are. */
class GatewaySpans {
    @Produces
    @Singleton
    Spans spans(@ConfigProperty(name = "nextlevel.traces.endpoint") Optional<URI> endpoint) {
        return new Spans("api-gateway", endpoint);
    }

    void close(@Disposes Spans spans) {
        spans.close();
    }
}
