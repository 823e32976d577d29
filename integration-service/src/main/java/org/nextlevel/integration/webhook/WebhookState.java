package org.nextlevel.integration.webhook;

import org.nextlevel.kit.problem.Conflict;

/** Whether changes are sent to a webhook. */
public enum WebhookState {
    /** They are. */
    ACTIVE,
    /** They wait, for as long as changes are kept. */
    PAUSED,
    /** It is over. */
    ENDED;

    /** Whether nothing can be done with such a webhook but to delete it. */
    boolean isOver() {
        return this == ENDED;
    }

    /**
     * Lets a webhook in this state be used.
     *
     * @throws Conflict when it is over
     */
    public void requireNotOver(String name) {
        if (isOver()) {
            throw new Conflict("webhook-ended", "The webhook %s is over: delete it, and make another one.", name);
        }
    }
}
