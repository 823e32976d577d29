package org.nextlevel.evidence.evidence.export;

import java.io.IOException;

/** A file of evidence while it is written, piece by piece. */
interface ExportSheet {
    /** Writes the next piece; pieces come the newest first. */
    void add(ExportedPiece piece) throws IOException;

    /** Ends the file: nothing follows. */
    void end() throws IOException;
}
