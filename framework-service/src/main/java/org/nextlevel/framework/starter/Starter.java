package org.nextlevel.framework.starter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework to begin with, as shown in the list. */
record Starter(
        @Schema(examples = "general-ladder") String key,
        @Schema(examples = "General ladder") String name,

        @Schema(examples = "From professional to director, for any trade.")
        String summary) {}
