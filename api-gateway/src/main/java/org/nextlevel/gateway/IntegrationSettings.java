package org.nextlevel.gateway;

import io.smallrye.config.WithDefault;
import java.util.List;

/**
 * How often the service accounts of a company, all together, may call what takes in many people or tells what happened: a bucket of {@code burst} requests
 * into which {@code refill} come back every period of {@code gateway.limit}. Elsewhere each is a caller as any other.
 */
public interface IntegrationSettings {
    /** Where paths of such operations begin. */
    @WithDefault("/api/directory/,/api/imports,/api/changes,/api/webhooks,/scim/")
    List<String> paths();

    @WithDefault("1000")
    int burst();

    @WithDefault("500")
    int refill();
}
