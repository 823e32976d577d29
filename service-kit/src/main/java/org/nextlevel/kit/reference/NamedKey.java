package org.nextlevel.kit.reference;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a framework names, such as a level or a competency.
 *
 * @param name in the framework's words; the key where the framework does not know it any more
 */
public record NamedKey(
        @NotNull @Schema(examples = "senior-1") String key,
        @NotNull @Schema(examples = "Senior Engineer") String name) {}
