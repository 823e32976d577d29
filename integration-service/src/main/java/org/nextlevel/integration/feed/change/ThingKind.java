package org.nextlevel.integration.feed.change;

/** What something happened to. */
public enum ThingKind {
    PERSON,
    FRAMEWORK,
    AGREEMENT,
    CASE,
    /** An approved one, by the id of its case; its version counts what is said of it. */
    PROMOTION
}
