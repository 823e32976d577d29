package org.nextlevel.kit.action;

/** The HTTP method by which an action is taken. */
public enum ActionMethod {
    /** A command. */
    POST,
    /** A state that the caller sets. */
    PUT,
    /** A state that the caller takes away. */
    DELETE
}
