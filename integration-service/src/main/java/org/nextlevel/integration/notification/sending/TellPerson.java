package org.nextlevel.integration.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.message.AskRecipient;
import org.nextlevel.integration.notification.message.Message;
import org.nextlevel.integration.notification.message.Recipient;
import org.nextlevel.integration.notification.message.SendChat;
import org.nextlevel.integration.notification.message.SendMail;
import org.nextlevel.integration.notification.message.WriteMessage;
import org.nextlevel.integration.notification.told.NotificationState;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.integration.webhook.receiver.ReceiverAnswer;
import org.nextlevel.kit.problem.Unavailable;

/**
 * Tells somebody of the current tenant, whom this instance has taken, what waits for them: message by message, in the order in which it
 * happened, until one is not taken. Whether they are here and want it is asked anew before each.
 */
@ApplicationScoped
class TellPerson {
    /** So long as the last message may take, the lease holds beyond it. */
    private static final Duration AT_A_TIME = Duration.ofSeconds(20);

    private final KeepTelling keep;
    private final AskRecipient ask;
    private final WriteMessage write;
    private final SendMail mail;
    private final SendChat chat;
    private final TellingMetrics metrics;
    private final Clock clock;

    TellPerson(
            KeepTelling keep,
            AskRecipient ask,
            WriteMessage write,
            SendMail mail,
            SendChat chat,
            TellingMetrics metrics,
            Clock clock) {
        this.keep = keep;
        this.ask = ask;
        this.write = write;
        this.mail = mail;
        this.chat = chat;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * @param isStopping tells whether this process ends
     * @throws Unavailable when evidence-service does not answer: nothing more was sent
     */
    void tell(UUID employee, UUID instance, BooleanSupplier isStopping) {
        long end = System.nanoTime() + AT_A_TIME.toNanos();
        boolean isOn = true;
        while (isOn && !isStopping.getAsBoolean() && System.nanoTime() - end < 0) {
            isOn = keep.waiting(employee, instance)
                    .map(waiting -> tellNext(employee, instance, waiting))
                    .orElse(false);
        }
    }

    /** Whether there may be more to say now. */
    private boolean tellNext(UUID employee, UUID instance, Waiting waiting) {
        Recipient recipient = ask.of(employee, waiting.others());
        if (!recipient.isHere()) {
            keep.drop(employee, instance);
            return false;
        }
        List<WaitingNotice> next = waiting.next(recipient.zone(), clock.instant());
        if (next.isEmpty()) {
            keep.until(employee, instance, waiting, waiting.morning(recipient.zone()));
            return false;
        }
        if (!keep.lasts(employee, instance)) {
            return false;
        }
        Message message = write.of(next, recipient);
        return waiting.channel() == NotificationChannel.CHAT
                ? byChat(employee, instance, waiting.url(), message, next)
                : byMail(employee, instance, recipient.email(), message, next);
    }

    private boolean byMail(UUID employee, UUID instance, String address, Message message, List<WaitingNotice> told) {
        if (address == null) {
            keep.ended(employee, instance, told, NotificationState.NO_ADDRESS);
            return true;
        }
        boolean isTaken = mail.send(address, message);
        metrics.told(NotificationChannel.E_MAIL, isTaken);
        if (isTaken) {
            keep.ended(employee, instance, told, NotificationState.SENT);
        } else {
            keep.failed(employee, instance, told, Duration.ZERO);
        }
        return isTaken;
    }

    private boolean byChat(UUID employee, UUID instance, String url, Message message, List<WaitingNotice> told) {
        if (url == null) {
            keep.ended(employee, instance, told, NotificationState.NO_ADDRESS);
            return true;
        }
        ReceiverAnswer answer = chat.send(url, message);
        metrics.told(NotificationChannel.CHAT, answer.isTaken());
        if (answer.isTaken() || answer.isGone()) {
            keep.ended(
                    employee, instance, told, answer.isTaken() ? NotificationState.SENT : NotificationState.GIVEN_UP);
            return true;
        }
        keep.failed(
                employee,
                instance,
                told,
                Optional.ofNullable(answer.retryAfter()).orElse(Duration.ZERO));
        return false;
    }
}
