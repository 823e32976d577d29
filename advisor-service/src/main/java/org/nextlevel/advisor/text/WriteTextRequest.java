package org.nextlevel.advisor.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.http.ReadOnly;

/** What a text shall be. It may be the text as it was read: what HR cannot change is then as it is. */
record WriteTextRequest(
        @NotBlank
        @Size(max = 4_000)
        @Schema(
                description = "With the text's placeholders in braces; titles, subjects and items are one line.",
                examples = "{minutes} minutes for my way to {target}?")
        String text,

        @Nullable @Schema(description = ReadOnly.DESCRIPTION) String id,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) String language,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) String purpose,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) Integer maximumLength,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) Boolean multiline,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) List<CompanyTextView.TextPlaceholder> placeholders,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) Boolean own,
        @Nullable @Schema(description = ReadOnly.DESCRIPTION) Instant changedAt) {

    /** @throws org.nextlevel.kit.problem.Invalid when it changes what is not HR's to change */
    void requireReadOnlySame(CompanyTextView read) {
        new ReadOnly()
                .same("id", id, read.id())
                .same("language", language, read.language())
                .same("purpose", purpose, read.purpose())
                .same("maximumLength", maximumLength, read.maximumLength())
                .same("multiline", multiline, read.multiline())
                .same("placeholders", placeholders, read.placeholders())
                .same("own", own, read.own())
                .same("changedAt", changedAt, read.changedAt())
                .require();
    }
}
