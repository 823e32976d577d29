package org.nextlevel.kit.company;

import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;

/**
 * That a service erased all that it kept of the open tenant, as the owner of the tenants reads it.
 *
 * @param service the one that told it
 */
public record AcknowledgedTenantErasure(String service, List<ErasedPart> parts) {}
