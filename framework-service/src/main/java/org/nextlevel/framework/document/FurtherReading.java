package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to read about an expectation.
 *
 * @param url http or https
 * @param label what it is called; null when the address says enough
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FurtherReading(
        @NotNull @Pattern(regexp = "https?://\\S{1,2000}") @Schema(examples = "https://example.org/writing")
        String url,

        @Nullable @Size(max = 200) @Schema(examples = "How we write")
        String label) {}
