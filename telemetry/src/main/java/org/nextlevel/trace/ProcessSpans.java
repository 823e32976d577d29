package org.nextlevel.trace;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The spans of this process, sent where those of all others are. */
class ProcessSpans {
    @Produces
    @Singleton
    Spans spans(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "nextlevel.traces.endpoint") Optional<URI> endpoint) {
        return new Spans(service, endpoint);
    }

    void close(@Disposes Spans spans) {
        spans.close();
    }
}
