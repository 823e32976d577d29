package org.nextlevel.evidence.directory.address;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a person and the direct manager read their mail. */
record MailAddressesView(
        @Nullable
        @Schema(description = "The caller's own; absent when the directory has none.", examples = "emma@acme.example")
        String own,

        @Nullable
        @Schema(
                description =
                        "The direct manager's; absent when there is none, they have left, or the directory has none.",
                examples = "mia@acme.example")
        String manager) {}
