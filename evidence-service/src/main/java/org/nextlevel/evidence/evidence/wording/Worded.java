package org.nextlevel.evidence.evidence.wording;

import java.util.UUID;
import org.nextlevel.evidence.evidence.content.EvidenceContent;

/** Something of which people speak as they read it. */
public interface Worded {
    UUID id();

    /** Number of the present revision, from 1. */
    int revision();

    /** What it tells now. */
    EvidenceContent content();
}
