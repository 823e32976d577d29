package org.nextlevel.integration.webhook;

/** Why nothing is sent to a webhook. */
public enum StopReason {
    /** Somebody said that it is not enabled. */
    DISABLED("Changes wait, since this webhook is not enabled."),
    /** The receiver took nothing for three days. */
    RECEIVER_FAILED(
            "The receiver took nothing for three days: mend it, send a test, and write the webhook as enabled. What happened meanwhile is sent then."),
    /** Changes that wait were so old that they went. */
    CHANGES_GONE(
            "What waited is not kept any more: read the lists as a whole, delete this webhook and make another one."),
    /** The receiver answered 410. */
    RECEIVER_GONE(
            "The receiver answered that it is gone (410): delete this webhook, or make one that leads elsewhere."),
    /** The service account that wrote it may keep webhooks no more. */
    ACCOUNT_ENDED(
            "The service account that wrote this webhook may keep webhooks no more: delete it, and make it anew if it is still wanted.");

    private final String notice;

    StopReason(String notice) {
        this.notice = notice;
    }

    /** For whoever keeps webhooks: what happened and what to do, in English. */
    String notice() {
        return notice;
    }

    /** What becomes of a webhook for this reason. */
    public WebhookState state() {
        return this == RECEIVER_GONE || this == ACCOUNT_ENDED ? WebhookState.ENDED : WebhookState.PAUSED;
    }
}
