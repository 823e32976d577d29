package org.nextlevel.framework.catalog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.document.FrameworkDocument;

/** A published version with the whole document. */
public record VersionView(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int number,
        Instant publishedAt,

        @Schema(examples = "acme-editor", description = "User name of the editor.")
        String publishedBy,

        @Schema(examples = "Communication is now expected in writing too.")
        String reason,

        FrameworkDocument document) {

    /** The whole version as everybody who is signed in may see it. */
    public static VersionView of(FrameworkVersion version) {
        return new VersionView(
                version.document().key(),
                version.number(),
                version.publishedAt(),
                version.publishedBy(),
                version.reason(),
                version.document());
    }
}
