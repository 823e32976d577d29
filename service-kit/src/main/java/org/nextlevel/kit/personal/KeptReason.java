package org.nextlevel.kit.personal;

/** Why something of a person who was erased remains. */
public enum KeptReason {
    /** An id without a word, by which others' copies learn that the thing is gone. */
    TOMBSTONE,
    /** A number or an outcome that statistics or somebody else's standing count, without words and name. */
    COUNTED,
    /** Somebody else agreed to it or was told it, and relies on it; it names the person by an id that means nobody now. */
    RELIED_ON,
    /** Who reached whose data is kept as the law asks for it; a login is in it that nobody has now. */
    AUDIT
}
