package org.nextlevel.advisor.copy.evidence;

/** Who may see a piece of evidence: its owner alone, the direct manager too, all managers above, or people named. */
enum Visibility {
    PRIVATE,
    MANAGER,
    LINE,
    NAMED
}
