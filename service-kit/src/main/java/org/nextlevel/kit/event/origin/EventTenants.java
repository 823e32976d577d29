package org.nextlevel.kit.event.origin;

/** Which tenants there are, as far as events of them are concerned. */
public interface EventTenants {
    /** Whether somebody created it, and events of it are for this service; false too while that has not arrived here. */
    boolean isKnown(String tenant);

    /** Whether it was erased: nothing of it is taken any more. */
    boolean isErased(String tenant);
}
