package org.nextlevel.kit.company;

import org.nextlevel.kit.tenant.state.TenantState;

/**
 * A company as events tell of it.
 *
 * @param version rises with each change
 */
public record TenantRecord(String tenant, TenantState state, long version) {}
