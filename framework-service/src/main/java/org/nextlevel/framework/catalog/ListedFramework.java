package org.nextlevel.framework.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework in a list. */
record ListedFramework(
        @Schema(examples = "engineering") String key,
        @Schema(examples = "Engineering") String name,

        @Schema(examples = "3", description = "0 while nothing is published; only editors see such a framework.")
        int latestVersion) {

    static ListedFramework of(Framework framework) {
        return new ListedFramework(framework.key(), framework.name(), framework.latestVersion());
    }
}
