package org.nextlevel.kit.trace;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.trace.Spans;

/** The spans of a service, sent where those of the gateway are. */
class ServiceSpans {
    @Produces
    @Singleton
    Spans spans(
            @ConfigProperty(name = "nextlevel.service") String service,
            @ConfigProperty(name = "nextlevel.traces.endpoint") Optional<URI> endpoint) {
        return new Spans(service, endpoint);
    }

    void close(@Disposes Spans spans) {
        spans.close();
    }
}
