package org.nextlevel.gateway.live;

import org.nextlevel.gateway.access.Caller;

/** What somebody signed in as. */
record Login(String tenant, String issuer, String subject) {
    static Login of(Caller caller) {
        return new Login(caller.tenant(), caller.issuer(), caller.subject());
    }
}
