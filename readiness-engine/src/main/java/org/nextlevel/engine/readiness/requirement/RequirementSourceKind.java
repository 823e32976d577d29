package org.nextlevel.engine.readiness.requirement;

/** Where a requirement comes from (M2.5). */
public enum RequirementSourceKind {
    /** The company's framework (M2.1). */
    FRAMEWORK,
    /** What the manager stated in writing and both confirmed (M2.2). */
    MANAGER,
    /** A job posting that its owner matched and confirmed (M2.4): private to that owner. */
    POSTING
}
