package org.nextlevel.advisor.copy.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Who has left, as the directory last told. */
@ApplicationScoped
class DirectoryLeavers implements Leavers {
    private final Employees employees;
    private final UserNameDigest digests;
    private final CurrentTenant tenant;
    private final Caller caller;

    DirectoryLeavers(Employees employees, UserNameDigest digests, CurrentTenant tenant, Caller caller) {
        this.employees = employees;
        this.digests = digests;
        this.tenant = tenant;
        this.caller = caller;
    }

    @Override
    public boolean isCaller() {
        return caller.isPerson() && employees.hasLeft(caller.login(), digests.of(tenant.require(), caller.userName()));
    }
}
