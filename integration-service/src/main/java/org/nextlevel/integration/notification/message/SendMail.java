package org.nextlevel.integration.notification.message;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.nextlevel.integration.notification.settings.NotificationRules;

/** Hands a message to the mail server of the installation. */
@ApplicationScoped
public class SendMail {
    private static final Logger LOG = Logger.getLogger(SendMail.class);

    private final ReactiveMailer mailer;
    private final NotificationRules rules;

    SendMail(ReactiveMailer mailer, NotificationRules rules) {
        this.mailer = mailer;
        this.rules = rules;
    }

    /** Whether the server took it in time. What goes wrong is logged by its class alone: its words may have the address. */
    public boolean send(String address, Message message) {
        String from = rules.mailFrom().orElseThrow();
        Mail mail = Mail.withText(address, message.subject(), message.mailText())
                .setFrom(from)
                .addHeader("Message-ID", "<%s@%s>".formatted(message.id(), domain(from)))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<%s>".formatted(message.settings()));
        try {
            mailer.send(mail).await().atMost(rules.mailTimeout());
            return true;
        } catch (RuntimeException failure) {
            LOG.debugf("A mail was not taken: %s", failure.getClass().getName());
            return false;
        }
    }

    private static String domain(String from) {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }
}
