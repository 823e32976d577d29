package org.nextlevel.evidence.company;

import org.nextlevel.kit.company.TenantRecord;
import org.nextlevel.kit.event.StateEvent;

/** Something happened to a company as a whole. */
record TenantEvent(Type type, TenantRecord state) implements StateEvent {
    /** What can happen to a company. */
    enum Type {
        /** Its people may work with the product. */
        TENANT_CREATED,
        /** Nothing of it opens for now. */
        TENANT_SUSPENDED,
        /** It opens again. */
        TENANT_RESUMED,
        /** Nothing of it may be left anywhere. */
        TENANT_ERASED
    }

    @Override
    public String topic() {
        return "people-events";
    }

    @Override
    public String key() {
        return state.tenant();
    }
}
