package org.nextlevel.advisor.signal.statement;

import jakarta.ws.rs.core.UriBuilder;

/**
 * What a signal is called where it comes from.
 *
 * @param system the company's name of the system that states it, such as {@code workforce-planning}
 * @param externalId the id that the signal has there
 */
public record SystemId(String system, String externalId) {
    /** The path of the signal by this id, with whatever characters it has. */
    public String path() {
        return UriBuilder.fromPath("/api/signals/systems/{system}/{externalId}")
                .build(system, externalId)
                .getRawPath();
    }
}
