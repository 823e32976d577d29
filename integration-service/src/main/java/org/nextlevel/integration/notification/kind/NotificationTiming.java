package org.nextlevel.integration.notification.kind;

/** When somebody wants to hear of something. */
public enum NotificationTiming {
    /** As soon as it happened. */
    AT_ONCE,
    /** With all else of the day, in one message the next morning. */
    DAILY,
    /** Never. */
    OFF
}
