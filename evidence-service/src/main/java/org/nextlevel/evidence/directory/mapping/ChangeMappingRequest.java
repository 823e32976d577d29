package org.nextlevel.evidence.directory.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.level.MappingRule;
import org.nextlevel.kit.roundtrip.ReadAs;

/**
 * How levels are found from now on.
 *
 * @param attributes names that people may have attributes by
 * @param rules the first that holds finds the level
 */
@ReadAs(
        value = MappingView.class,
        computed = {"actions", "notes"})
public record ChangeMappingRequest(
        @NotNull
        @Size(max = 50)
        @Schema(description = "Names of what else the company says of people.", examples = "[\"grade\"]")
        List<@NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,59}") String> attributes,

        @NotNull @Size(max = 500) @Schema(description = "In their order: the first that holds finds the level.")
        List<@Valid @NotNull MappingRule> rules) {}
