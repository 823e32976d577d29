package org.nextlevel.framework.catalog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published version in a list. */
public record ListedVersion(
        @Schema(examples = "3") int number,
        Instant publishedAt,

        @Schema(examples = "acme-editor", description = "User name of the editor.")
        String publishedBy,

        @Schema(examples = "Communication is now expected in writing too.")
        String reason) {}
