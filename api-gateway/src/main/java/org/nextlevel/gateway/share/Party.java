package org.nextlevel.gateway.share;

import io.vertx.ext.web.RoutingContext;
import org.nextlevel.gateway.access.Caller;

/**
 * On whose account a request goes.
 *
 * @param tenant the organization, or all who are not signed in
 * @param caller within it: the subject or, without one, the network of the client
 */
public record Party(String tenant, String caller) {
    /** No organization is called so. */
    private static final String NOT_SIGNED_IN = "";

    private static final String KEY = Party.class.getName();

    /** Somebody who was found to send this request. */
    public static Party signedIn(Caller caller) {
        return new Party(caller.tenant(), caller.subject());
    }

    /** Whoever is not signed in, by network: all of them together are one tenant. */
    public static Party notSignedIn(String network) {
        return new Party(NOT_SIGNED_IN, network);
    }

    /** Notes that this request goes on their account. */
    public void pays(RoutingContext context) {
        context.put(KEY, this);
    }

    /** On whose account this request goes. */
    public static Party of(RoutingContext context) {
        return context.get(KEY);
    }
}
