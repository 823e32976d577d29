package org.nextlevel.gateway.live.log;

/** Is told what the log tells, by one thread at a time and in order. */
public interface LogListener {
    /** Something happened. */
    void happened(SentEvent event);

    /** Events may have been missed: whoever listens has to look for itself, and goes on from this place. */
    void missed(String place);
}
