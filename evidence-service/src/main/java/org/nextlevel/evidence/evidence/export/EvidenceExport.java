package org.nextlevel.evidence.evidence.export;

import java.time.Instant;
import java.util.List;

/** The export as JSON, which is written piece by piece. */
record EvidenceExport(int version, Instant exportedAt, List<ExportedPiece> pieces) {}
