package org.nextlevel.kit.personal.erasure;

import java.util.List;
import java.util.UUID;
import org.nextlevel.kit.personal.ErasedPart;

/**
 * That another service erased all that it kept of a person, as the owner of the directory reads it.
 *
 * @param service the one that told it
 */
public record AcknowledgedErasure(UUID erasureId, String service, List<ErasedPart> parts) {}
