package org.nextlevel.framework.draft;

/** The lists of a framework, named as in its document. */
public enum DraftSection {
    tracks,
    levels,
    competencies,
    expectations;

    /** The property by which items of the list are known. */
    String id() {
        return this == expectations ? "id" : "key";
    }
}
