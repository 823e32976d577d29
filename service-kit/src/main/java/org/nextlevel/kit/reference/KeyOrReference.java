package org.nextlevel.kit.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request may name a level or a competency; {@link KeyReader} reads it. It stands in the API description alone. */
@Schema(
        description = "A key, or the reference that was read, of which the key counts.",
        oneOf = {String.class, NamedKey.class},
        examples = "senior-1")
public interface KeyOrReference {}
