package org.nextlevel.stack.server.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A mail, as its reader sees it. */
record ReceivedMail(String to, String subject, String text) {
    static ReceivedMail of(MimeMessage message) throws MessagingException, IOException {
        return new ReceivedMail(
                message.getHeader("To", ", "),
                message.getSubject(),
                message.getContent().toString().replace("\r", ""));
    }

    /** To whom, about what, and what. */
    String shown() {
        return "To: %s%nSubject: %s%n%n%s".formatted(to, subject, text);
    }
}
