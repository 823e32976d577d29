package org.nextlevel.integration.notification.kind;

/** What somebody can choose to hear of, and when those hear of it who never chose. */
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
    ACCOUNT(NotificationTiming.AT_ONCE);

    private final NotificationTiming usual;

    NotificationKind(NotificationTiming usual) {
        this.usual = usual;
    }

    /** For those who never chose. */
    public NotificationTiming usual() {
        return usual;
    }
}
