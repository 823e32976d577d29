package org.nextlevel.advisor.promotion.conversation.letter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to send: plain text, for the owner to change before. */
public record ConversationLetter(
        @Schema(examples = "30 minutes about my next step?") String subject,

        @Schema(
                examples =
                        "Hello Mia Sommer,\n\nI would like to talk with you about my next step, from Engineer to Senior Engineer. …")
        String text) {}
