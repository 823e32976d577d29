package org.nextlevel.integration.notification.told;

/** What became of a notification. */
public enum NotificationState {
    /** It is still to be sent. */
    WAITING,
    /** It was taken: by the mail server, or by the chat tool. */
    SENT,
    /** It was to go by e-mail, and the directory has no address. */
    NO_ADDRESS,
    /** Nobody took it for so long that it is no news any more, or the chat tool said that its address is gone. */
    GIVEN_UP
}
