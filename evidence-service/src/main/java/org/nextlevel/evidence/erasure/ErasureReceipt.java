package org.nextlevel.evidence.erasure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.personal.ErasedPart;

/**
 * What one service says that it did.
 *
 * @param parts what went and what remains, by sort of data
 */
record ErasureReceipt(
        @Schema(examples = "advisor-service") String service,
        @Schema(examples = "2026-06-30T09:00:02Z") Instant at,
        List<ErasedPart> parts) {}
