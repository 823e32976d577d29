package org.nextlevel.kit.event.origin;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/** Which tenants events may be of. */
public interface EventTenants {
    /**
     * Whether there is such a tenant.
     *
     * @throws RuntimeException of a database that is away: the event waits
     */
    boolean isKnown(String tenant);

    /** Where nobody knows the tenants by name: whatever could be the alias of an organization. */
    @DefaultBean
    @ApplicationScoped
    class WellFormed implements EventTenants {
        private static final Pattern ALIAS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,254}");

        @Override
        public boolean isKnown(String tenant) {
            return ALIAS.matcher(tenant).matches();
        }
    }
}
