package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nextlevel.kit.personal.CallerPerson;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.UserNameDigest;

/** The caller as a person of whom this service keeps data. */
@ApplicationScoped
class SignedInPerson implements CallerPerson {
    private final Caller caller;
    private final CurrentTenant tenant;
    private final UserNameDigest digests;

    SignedInPerson(Caller caller, CurrentTenant tenant, UserNameDigest digests) {
        this.caller = caller;
        this.tenant = tenant;
        this.digests = digests;
    }

    /** The id is not known here, and nothing is kept by it. */
    @Override
    public Optional<Person> find() {
        return caller.is(Role.INTEGRATION)
                ? Optional.empty()
                : Optional.of(new Person(null, digests.of(tenant.require(), caller.userName())));
    }
}
