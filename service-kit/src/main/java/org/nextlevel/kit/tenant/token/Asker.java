package org.nextlevel.kit.tenant.token;

import java.util.Set;

/**
 * Whoever asked for work that goes on after the request: kept with the work, so that it may do no more than they, and
 * forgotten when it is done.
 *
 * @param issuer of the login
 * @param subject of the login
 * @param userName in lower case
 * @param service whether it is a service account
 * @param roles the roles and scopes that counted when it was asked for
 */
public record Asker(String issuer, String subject, String userName, boolean service, Set<String> roles) {
    public Asker {
        roles = Set.copyOf(roles);
    }
}
