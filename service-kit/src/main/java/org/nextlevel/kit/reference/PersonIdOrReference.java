package org.nextlevel.kit.reference;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request may name a person; {@link PersonIdReader} reads it. It stands in the API description alone. */
@Schema(
        description = "The id of a person, or the reference that was read, of which the id counts.",
        oneOf = {UUID.class, PersonReference.class})
public interface PersonIdOrReference {}
