package org.nextlevel.advisor.evidence;

/** Who may see a piece of evidence: its owner alone, or the managers above too. */
enum Visibility {
    PRIVATE,
    LINE
}
