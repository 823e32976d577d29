package org.nextlevel.evidence.evidence.removal;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.others.ShownElsewhere.ShowingVersion;

/**
 * That a piece is erased, and what still shows its words.
 *
 * @param stillShown frozen versions of proposals, each with its shares, which offer to be revoked; absent when that cannot
 *     be told now
 * @param appearances where to ask that again
 */
record ErasedEvidenceView(
        UUID id,
        @Nullable List<ShowingVersion> stillShown,

        @Schema(examples = "/api/employees/me/evidence/8b0a6f7e-6a0c-4d1b-9a50-0c5f1c6c9f1e/appearances")
        String appearances) {}
