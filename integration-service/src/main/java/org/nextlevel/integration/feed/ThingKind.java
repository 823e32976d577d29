package org.nextlevel.integration.feed;

/** What something happened to. */
public enum ThingKind {
    PERSON,
    FRAMEWORK,
    AGREEMENT,
    CASE
}
