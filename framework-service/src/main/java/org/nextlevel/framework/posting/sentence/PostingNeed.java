package org.nextlevel.framework.posting.sentence;

/** How much an employer needs what a sentence asks for. */
public enum PostingNeed {
    /** Asked of everybody. */
    REQUIRED,
    /** A plus; it can be missing. */
    WELCOME
}
