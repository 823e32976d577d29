package org.nextlevel.integration.notification.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message with some text would say. */
public record NotificationPreviewView(
        @Schema(description = "The subject of the mail.", examples = "Marek answered you.")
        String subject,

        @Schema(
                description = "The mail.",
                examples =
                        "Good news: Marek answered what you asked.\nhttps://nextlevel.example.com/#/evidence\n\n-- \nYou choose in NextLevel how you are told: https://nextlevel.example.com/#/notifications\n")
        String mail,

        @Schema(
                description = "What a chat tool shows.",
                examples = "Good news: Marek answered what you asked. https://nextlevel.example.com/#/evidence")
        String chat) {
    static NotificationPreviewView of(Message message) {
        return new NotificationPreviewView(message.subject(), message.mailText(), message.chatText());
    }
}
