package org.nextlevel.integration.notification.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.kit.roundtrip.ReadAs;

/** What the text for an occasion shall be. */
@ReadAs(value = NotificationTextView.class, computed = "actions")
public record WriteNotificationTextRequest(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "The subject of a mail, in one line.", examples = "{name} answered you.")
        String subject,

        @NotBlank
        @Size(max = 1_000)
        @Schema(
                description = "What is said before the link, in plain text.",
                examples = "Good news: {name} answered what you asked.")
        String text) {
    /** Without blanks around it. */
    public SubjectAndText written() {
        return new SubjectAndText(subject.strip(), text.strip());
    }
}
