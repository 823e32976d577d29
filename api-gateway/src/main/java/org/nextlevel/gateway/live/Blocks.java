package org.nextlevel.gateway.live;

/** The blocks of an event stream that tell of the stream itself. */
final class Blocks {
    /** Opens a stream: how long to wait before coming back. */
    static final String HELLO = "retry: 2000\n\n";

    private Blocks() {}

    /** A comment keeps the connection alive, and the id moves on, so that coming back after quiet hours is no reload. */
    static String heartbeat(String place) {
        return ": \nid: %s\n\n".formatted(place);
    }

    /** What was missed is not known: read again what is shown. */
    static String reload(String place) {
        return "event: reload\nid: %s\ndata: {\"type\":\"reload\"}\n\n".formatted(place);
    }

    /** The gateway ends the stream. */
    static String bye(String reason) {
        return "event: bye\ndata: {\"reason\":\"%s\"}\n\n".formatted(reason);
    }
}
