package org.nextlevel.advisor.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;

/** What a text shall be. */
@ReadAs(value = CompanyTextView.class, computed = "actions")
record WriteTextRequest(
        @NotBlank
        @Size(max = 4_000)
        @Schema(
                description = "With the text's placeholders in braces; titles, subjects and items are one line.",
                examples = "{minutes} minutes for my way to {target}?")
        String text) {}
