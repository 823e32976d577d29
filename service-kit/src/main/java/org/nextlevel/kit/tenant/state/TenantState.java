package org.nextlevel.kit.tenant.state;

/** How it stands with a company that uses the product. */
public enum TenantState {
    /** Its people work with it. */
    ACTIVE,
    /** Nothing of it opens until an operator resumes it; nothing is lost. */
    SUSPENDED,
    /** Nothing of it is left. */
    ERASED
}
