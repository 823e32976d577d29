package org.nextlevel.evidence.directory.change;

/** Why a change cannot take effect though its day has come. */
public enum Hindrance {
    /** The framework is published and has no such level. */
    LEVEL_UNKNOWN,
    /** Nobody in the directory is whom it names as the manager. */
    MANAGER_UNKNOWN,
    /** The manager had left by that day. */
    MANAGER_LEFT,
    /** The reporting line would lead back to the person. */
    CIRCLE,
    /** Something went wrong here; it is in the log of the service. */
    FAILED
}
