package org.nextlevel.integration.notification.kind;

/** What can be heard of, by people or in rooms of chat tools, and when people hear of it who never chose. */
public enum NotificationKind {
    /** Somebody asks them for something. */
    QUESTION(NotificationTiming.AT_ONCE),
    /** What they asked for was answered or decided. */
    ANSWER(NotificationTiming.AT_ONCE),
    /** Something of theirs is late: an answer, or what they promised. */
    OVERDUE(NotificationTiming.DAILY),
    /** They wanted to be reminded to log or to share something. */
    REMINDER(NotificationTiming.DAILY),
    /** A case of theirs, or one that they are shown, moved on. */
    CASE(NotificationTiming.DAILY),
    /** How ready they are changed. */
    READINESS(NotificationTiming.DAILY),
    /** Somebody wants to change how they sign in, or to have them erased. */
    ACCOUNT(NotificationTiming.AT_ONCE),
    /** In rooms: HR is to decide something. */
    DECISION,
    /** In rooms: an approved promotion was refused by the HR system, or nobody has acknowledged it for long. */
    ACKNOWLEDGEMENT,
    /** In rooms: a webhook stopped by itself. */
    WEBHOOK,
    /** In rooms: a version of a framework was published. */
    FRAMEWORK;

    private final NotificationTiming usual;
    private final boolean isOfRooms;

    /** One of people. */
    NotificationKind(NotificationTiming usual) {
        this.usual = usual;
        this.isOfRooms = false;
    }

    /** One of rooms, of which nothing is told that HR did not choose. */
    NotificationKind() {
        this.usual = NotificationTiming.OFF;
        this.isOfRooms = true;
    }

    /** For those who never chose. */
    public NotificationTiming usual() {
        return usual;
    }

    /** Whether rooms are told of it, and not people. */
    public boolean isOfRooms() {
        return isOfRooms;
    }
}
