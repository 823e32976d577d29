package org.nextlevel.framework.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.action.Action;

/**
 * A framework in a list.
 *
 * @param actions what the caller may do with it now
 */
record ListedFramework(
        @Schema(examples = "engineering") String key,
        @Schema(examples = "Engineering") String name,

        @Schema(examples = "3", description = "0 while nothing is published; only editors see such a framework.")
        int latestVersion,

        List<Action> actions) {

    static ListedFramework of(Framework framework, List<Action> actions) {
        return new ListedFramework(framework.key(), framework.name(), framework.latestVersion(), actions);
    }
}
