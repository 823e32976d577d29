package org.nextlevel.integration.webhook;

/** Whether changes are sent to a webhook. */
public enum WebhookState {
    /** They are. */
    ACTIVE,
    /** They wait, for as long as changes are kept. */
    PAUSED,
    /** It is over. */
    ENDED
}
