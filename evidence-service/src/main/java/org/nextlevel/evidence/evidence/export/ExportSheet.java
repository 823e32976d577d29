package org.nextlevel.evidence.evidence.export;

import java.io.IOException;

/** A file of evidence while it is written, piece by piece. */
interface ExportSheet {
    /** The newest first. */
    void add(ExportedPiece piece) throws IOException;

    /** Nothing follows. */
    void end() throws IOException;
}
