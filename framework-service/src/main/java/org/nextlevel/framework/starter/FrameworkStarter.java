package org.nextlevel.framework.starter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A framework to begin with, as shown in the list. */
record FrameworkStarter(
        @Schema(examples = "general-ladder") String key,
        @Schema(examples = "General ladder") String name,

        @Nullable @Schema(examples = "From professional to director, for any trade.")
        String summary) {}
