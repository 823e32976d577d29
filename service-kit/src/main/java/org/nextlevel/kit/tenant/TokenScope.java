package org.nextlevel.kit.tenant;

/** The scopes that tokens of service accounts carry; they are asked for as roles are. */
public final class TokenScope {
    /** Keeps the directory in step, and reads which promotions take effect. */
    public static final String DIRECTORY_WRITE = "directory:write";

    /** States signals. */
    public static final String SIGNALS_WRITE = "signals:write";

    private TokenScope() {}
}
