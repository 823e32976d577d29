package org.nextlevel.integration.notification.kind;

/** The way by which somebody is told. */
public enum NotificationChannel {
    /** By e-mail, at the address that the directory has. */
    E_MAIL,
    /** By a chat tool, at an address of theirs for incoming webhooks. */
    CHAT,
    /** Not at all. */
    OFF
}
