package org.nextlevel.kit.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Who has left, as the directory last told; nobody in a service that keeps no copy of it. */
@DefaultBean
@ApplicationScoped
class LeaversOfCopy implements Leavers {
    private final Instance<CopiedLogins> logins;
    private final UserNameDigest digests;
    private final CurrentTenant tenant;
    private final Caller caller;

    LeaversOfCopy(Instance<CopiedLogins> logins, UserNameDigest digests, CurrentTenant tenant, Caller caller) {
        this.logins = logins;
        this.digests = digests;
        this.tenant = tenant;
        this.caller = caller;
    }

    @Override
    public boolean isCaller() {
        return logins.isResolvable()
                && caller.isPerson()
                && logins.get().haveLeft(caller.login(), digests.of(tenant.require(), caller.userName()));
    }
}
