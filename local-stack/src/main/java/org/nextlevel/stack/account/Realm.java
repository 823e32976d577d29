package org.nextlevel.stack.account;

import java.io.InputStream;

/** The realm that Keycloak imports: organizations, accounts, clients and what their tokens say. */
public final class Realm {
    private Realm() {}

    /** The file that is imported; the caller closes it. */
    public static InputStream open() {
        return Realm.class.getResourceAsStream("/realm/nextlevel-realm.json");
    }
}
