package org.nextlevel.evidence.me;

/** What sort of caller a token is for. */
public enum CallerType {
    /** Somebody who signed in. */
    PERSON,
    /** A system. */
    SERVICE
}
