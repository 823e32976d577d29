package org.nextlevel.kit.personal.erasure;

import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.personal.ErasedPart;

/** That another service erased all that it kept of a person, as the owner of the directory reads it. */
public record AcknowledgedErasure(UUID erasureId, UUID employeeId, String service, List<ErasedPart> parts) {}
