package org.nextlevel.integration.delivery.receiver;

/** What came of a delivery. */
public enum DeliveryOutcome {
    /** The receiver took it: it answered with a status from 200 to 299. */
    DELIVERED,
    /** It answered with another status. */
    REFUSED,
    /** Its answer did not end in time. */
    TIMED_OUT,
    /** Nobody could be connected there, by TLS with a certificate that holds for the name. */
    UNREACHABLE,
    /** Its name leads to an address that no webhook reaches, or to none. */
    NOT_ALLOWED,
    /** What it answered is longer than anybody reads, or is no HTTP. */
    BROKEN
}
