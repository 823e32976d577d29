package org.nextlevel.kit.tenant;

import java.util.Set;

/** The scopes that count in tokens of service accounts, and in no person's; they are asked for as roles are. */
public final class TokenScope {
    /** Keeps the directory in step, and reads which promotions take effect. */
    public static final String DIRECTORY_WRITE = "directory:write";

    /** States signals. */
    public static final String SIGNALS_WRITE = "signals:write";

    /** Keeps people and groups in step by SCIM. */
    public static final String SCIM = "scim";

    /** Those that mean something here. */
    public static final Set<String> ALL = Set.of(DIRECTORY_WRITE, SIGNALS_WRITE, SCIM);

    private TokenScope() {}
}
