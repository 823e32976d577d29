package org.nextlevel.advisor.text;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;
import org.nextlevel.sentence.Language;

/**
 * A text as the company has it.
 *
 * @param changedAt absent for what ships
 * @param actions what the caller may do with it now
 */
record CompanyTextView(
        @Schema(examples = "meeting-request-subject") String id,

        @Schema(
                enumeration = {"en", "de"},
                examples = "en")
        String language,

        @Schema(description = "What it is for.", examples = "Subject of the request for a meeting")
        String purpose,

        @Schema(description = "With placeholders in braces.", examples = "{minutes} minutes about my next step?")
        String text,

        @Schema(description = "The most characters it may have.", examples = "200")
        int maximumLength,

        @Schema(description = "Whether it may have several lines.", examples = "false")
        boolean multiline,

        @Schema(description = "What may stand in it in braces, and what takes its place.")
        List<TextPlaceholder> placeholders,

        @Schema(description = "Whether it is the company's own rather than the shipped one.", examples = "false")
        boolean own,

        @Nullable @Schema(description = "When HR last wrote it; absent for what ships.")
        Instant changedAt,

        List<Action> actions) {
    private enum Move {
        WRITE,
        RESTORE
    }

    /** A placeholder that the text may have. */
    record TextPlaceholder(
            @Schema(examples = "minutes") String name,

            @Schema(examples = "length of the conversation in minutes")
            String meaning,

            @Schema(description = "Whether the text must have it.", examples = "false")
            boolean required) {}

    /**
     * As somebody reads it: HR may write it, and restore what is the company's own.
     *
     * @param own what HR made of it; null for none
     */
    static CompanyTextView of(TextName name, Language language, CompanyText own, boolean isHr) {
        return new CompanyTextView(
                name.id(),
                language.key(),
                name.purpose(),
                own == null ? ShippedTexts.texts(language).get(name) : own.content(),
                name.form().most(),
                name.form() == TextName.Form.PASSAGE,
                name.known().stream()
                        .map(one -> new TextPlaceholder(
                                one.key(), one.meaning(), name.required().contains(one)))
                        .toList(),
                own != null,
                own == null ? null : own.changedAt(),
                isHr ? movesOfHr(name, language, own != null) : List.of());
    }

    private static List<Action> movesOfHr(TextName name, Language language, boolean isOwn) {
        String path = "/api/texts/%s?language=%s".formatted(name.id(), language.key());
        Action write = Action.put(Move.WRITE, path, "If-Match", "text");
        return isOwn ? List.of(write, Action.delete(Move.RESTORE, path, "If-Match")) : List.of(write);
    }
}
