package org.nextlevel.evidence.directory.mapping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What applying the rules to some people did.
 *
 * @param people how many were looked at
 * @param changed how many have another level now
 * @param refused how many the caller may not write, such as themself
 * @param next goes on with the others; absent when there are none
 */
public record AppliedMapping(
        @Schema(examples = "200") int people,
        @Schema(examples = "12") int changed,
        @Schema(examples = "0") int refused,

        @Nullable @Schema(description = "Cursor of those who follow; absent when there are none.")
        String next) {}
