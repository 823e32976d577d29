package org.nextlevel.kit.tenant;

import java.util.List;

/** The scopes that count in tokens of service accounts, and in no person's; they are asked for as roles are. */
public final class TokenScope {
    /** Reads the directory and the frameworks, and changes nothing. */
    public static final String PEOPLE_READ = "people:read";

    /** Keeps the directory in step, and reads what {@link #PEOPLE_READ} does. */
    public static final String PEOPLE_WRITE = "people:write";

    /** Keeps people and groups in step by SCIM. */
    public static final String SCIM = "scim";

    /** States signals. */
    public static final String SIGNALS_WRITE = "signals:write";

    /** Reads which promotions take effect. */
    public static final String PROMOTIONS_READ = "promotions:read";

    /** Says that a promotion was taken over, or was not. */
    public static final String PROMOTIONS_ACKNOWLEDGE = "promotions:acknowledge";

    /** Reads the feed of changes. */
    public static final String FEED_READ = "feed:read";

    /** Keeps webhooks. */
    public static final String WEBHOOKS_MANAGE = "webhooks:manage";

    /** Those that mean something here, and that a service account may be given. */
    public static final List<String> ALL = List.of(
            PEOPLE_READ,
            PEOPLE_WRITE,
            SCIM,
            SIGNALS_WRITE,
            PROMOTIONS_READ,
            PROMOTIONS_ACKNOWLEDGE,
            FEED_READ,
            WEBHOOKS_MANAGE);

    /** Asks what only the sender of webhooks needs to know: a scope of a client of our own, which no service account is given. */
    public static final String WEBHOOKS_SEND = "webhooks:send";

    private TokenScope() {}
}
