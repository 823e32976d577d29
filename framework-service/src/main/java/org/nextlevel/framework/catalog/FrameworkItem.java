package org.nextlevel.framework.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework in a list. */
record FrameworkItem(
        @Schema(examples = "engineering") String key,
        @Schema(examples = "Engineering") String name,

        @Schema(examples = "3", description = "0 while nothing is published; only editors see such a framework.")
        int latestVersion) {

    static FrameworkItem of(Framework framework) {
        return new FrameworkItem(framework.key(), framework.name(), framework.latestVersion());
    }
}
