package org.nextlevel.gateway.limit;

/** What somebody who is not signed in asks for; each kind has a bucket of its own. */
public enum Anonymous {
    /** The description of the API and what else is for everybody. */
    PAGE,
    /** What a link alone opens. */
    LINK,
    /** What needs a token, and came without one or with what cannot be one. */
    REFUSED,
    /** A token that was not looked at yet; given back when it turns out to be valid. */
    UNVERIFIED
}
