package org.nextlevel.integration.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.nextlevel.integration.delivery.receiver.DeliveryOutcome;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.message.AskRecipient;
import org.nextlevel.integration.notification.message.Message;
import org.nextlevel.integration.notification.message.Recipient;
import org.nextlevel.integration.notification.message.SendChat;
import org.nextlevel.integration.notification.message.SendMail;
import org.nextlevel.integration.notification.message.WriteMessage;
import org.nextlevel.integration.notification.settings.Destination;
import org.nextlevel.integration.notification.told.NotificationState;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.trace.StepsOfMany;
import org.nextlevel.trace.SpanFact;

/**
 * Tells somebody, or a room, of the current tenant that this instance has taken what waits for them: message by message, in the order
 * in which it happened, until one is not taken. Whether they are here and want it is asked anew before each.
 */
@ApplicationScoped
class TellRecipient {
    /** So long as the last message may take, the lease holds beyond it. */
    private static final Duration AT_A_TIME = Duration.ofSeconds(20);

    private final KeepTelling keep;
    private final AskRecipient ask;
    private final WriteMessage write;
    private final SendMail mail;
    private final SendChat chat;
    private final TellingMetrics metrics;
    private final FollowMessages follow;
    private final Clock clock;

    TellRecipient(
            KeepTelling keep,
            AskRecipient ask,
            WriteMessage write,
            SendMail mail,
            SendChat chat,
            TellingMetrics metrics,
            FollowMessages follow,
            Clock clock) {
        this.keep = keep;
        this.ask = ask;
        this.write = write;
        this.mail = mail;
        this.chat = chat;
        this.metrics = metrics;
        this.follow = follow;
        this.clock = clock;
    }

    /**
     * @param isStopping tells whether this process ends
     * @throws Unavailable when evidence-service does not answer: nothing more was sent
     */
    void tell(UUID recipient, UUID instance, BooleanSupplier isStopping) {
        long end = System.nanoTime() + AT_A_TIME.toNanos();
        boolean isOn = true;
        while (isOn && !isStopping.getAsBoolean() && System.nanoTime() - end < 0) {
            isOn = keep.waiting(recipient, instance)
                    .map(waiting -> tellNext(recipient, instance, waiting))
                    .orElse(false);
        }
    }

    /** Whether there may be more to say now. */
    private boolean tellNext(UUID recipient, UUID instance, Waiting waiting) {
        Destination destination = waiting.destination();
        Recipient reader =
                destination.isRoom() ? Recipient.room(destination.roomLanguage()) : ask.of(recipient, waiting.others());
        if (!reader.isHere()) {
            keep.drop(recipient, instance);
            return false;
        }
        List<WaitingNotice> next = waiting.next(reader.zone(), clock.instant());
        if (next.isEmpty()) {
            keep.until(recipient, instance, waiting, waiting.morning(reader.zone()));
            return false;
        }
        Message message = write.of(next, reader);
        if (!keep.lasts(recipient, instance)) {
            return false;
        }
        return destination.channel() == NotificationChannel.CHAT
                ? byChat(recipient, instance, destination.url(), message, next)
                : byMail(recipient, instance, reader.email(), message, next);
    }

    private boolean byMail(UUID recipient, UUID instance, String address, Message message, List<WaitingNotice> told) {
        if (address == null) {
            keep.ended(recipient, instance, told, NotificationState.NO_ADDRESS);
            return true;
        }
        boolean isTaken = mail(address, message, told);
        metrics.told(NotificationChannel.E_MAIL, isTaken);
        if (isTaken) {
            keep.ended(recipient, instance, told, NotificationState.SENT);
        } else {
            keep.failed(recipient, instance, told, Duration.ZERO);
        }
        return isTaken;
    }

    private boolean byChat(UUID recipient, UUID instance, String url, Message message, List<WaitingNotice> told) {
        if (url == null) {
            keep.ended(recipient, instance, told, NotificationState.NO_ADDRESS);
            return true;
        }
        ReceiverAnswer answer = chat(url, message, told);
        metrics.told(NotificationChannel.CHAT, answer.isTaken());
        if (answer.isTaken() || answer.isGone()) {
            keep.ended(
                    recipient, instance, told, answer.isTaken() ? NotificationState.SENT : NotificationState.GIVEN_UP);
            return true;
        }
        keep.failed(
                recipient,
                instance,
                told,
                Optional.ofNullable(answer.retryAfter()).orElse(Duration.ZERO));
        return false;
    }

    private boolean mail(String address, Message message, List<WaitingNotice> told) {
        try (StepsOfMany<UUID> steps = follow.begin(NotificationChannel.E_MAIL, told)) {
            boolean isTaken = mail.send(address, message);
            steps.with(
                    SpanFact.OUTCOME, isTaken ? DeliveryOutcome.DELIVERED.name() : DeliveryOutcome.UNREACHABLE.name());
            return isTaken;
        }
    }

    private ReceiverAnswer chat(String url, Message message, List<WaitingNotice> told) {
        try (StepsOfMany<UUID> steps = follow.begin(NotificationChannel.CHAT, told)) {
            ReceiverAnswer answer = chat.send(url, message);
            steps.with(SpanFact.OUTCOME, answer.outcome().name());
            return answer;
        }
    }
}
