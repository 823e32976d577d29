package org.nextlevel.kit.tenant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Tells Hibernate which tenant's rows a session reads and writes. */
@PersistenceUnitExtension
@RequestScoped
class HibernateTenant implements TenantResolver {
    private final CurrentTenant tenant;

    HibernateTenant(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String getDefaultTenantId() {
        return null;
    }

    @Override
    public String resolveTenantId() {
        return tenant.require();
    }
}
