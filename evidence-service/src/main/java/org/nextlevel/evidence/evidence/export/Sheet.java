package org.nextlevel.evidence.evidence.export;

import java.io.IOException;

/** A file of evidence while it is written, piece by piece. */
interface Sheet {
    /** The newest first. */
    void add(Exported piece) throws IOException;

    /** Nothing follows. */
    void end() throws IOException;
}
