package org.nextlevel.integration.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.nextlevel.integration.webhook.StopReason;
import org.nextlevel.integration.webhook.account.AskBeforeSending;
import org.nextlevel.integration.webhook.turn.KeepTurn;
import org.nextlevel.integration.webhook.turn.ReadTurn;
import org.nextlevel.integration.webhook.turn.RunEnd;
import org.nextlevel.integration.webhook.turn.Turn;

/** Serves a webhook of the current tenant that this instance has taken, turn by turn, for some seconds. */
@ApplicationScoped
class ServeWebhook {
    private static final Duration AT_A_TIME = Duration.ofSeconds(3);

    private final ReadTurn read;
    private final AskBeforeSending ask;
    private final SendTurn send;
    private final KeepTurn keep;
    private final WebhookMetrics metrics;

    ServeWebhook(ReadTurn read, AskBeforeSending ask, SendTurn send, KeepTurn keep, WebhookMetrics metrics) {
        this.read = read;
        this.ask = ask;
        this.send = send;
        this.keep = keep;
        this.metrics = metrics;
    }

    /**
     * Until there is nothing to do, others have their turn, or it fails.
     *
     * @param isStopping tells whether this process ends
     * @throws org.nextlevel.kit.problem.Unavailable when evidence-service does not answer: nothing was sent in that turn
     */
    void serve(UUID webhook, UUID instance, BooleanSupplier isStopping) {
        long end = System.nanoTime() + AT_A_TIME.toNanos();
        // Within a turn as well: whoever disables a webhook, or is erased, is not to be told of for long.
        BooleanSupplier isEnough = () -> isStopping.getAsBoolean() || System.nanoTime() - end >= 0;
        boolean isAgain = true;
        // What is sent again and what is new take turns: there is nothing to do when neither has anything.
        int idle = 0;
        while (idle < 2 && !isEnough.getAsBoolean()) {
            TurnEnd ending = turn(webhook, instance, isAgain, isEnough);
            if (ending == TurnEnd.OVER) {
                return;
            }
            idle = ending == TurnEnd.IDLE ? idle + 1 : 0;
            isAgain = !isAgain;
        }
    }

    /** How a turn ended. */
    private enum TurnEnd {
        IDLE,
        SENT,
        OVER
    }

    private TurnEnd turn(UUID webhook, UUID instance, boolean isAgain, BooleanSupplier isEnough) {
        Optional<Turn> next = read.next(webhook, instance, isAgain);
        if (next.isEmpty()) {
            return TurnEnd.OVER;
        }
        if (next.get().isIdle()) {
            return TurnEnd.IDLE;
        }
        Turn turn = next.get();
        UUID account = turn.webhook().account();
        if (account != null && !ask.isOpen(account)) {
            keep.stop(webhook, instance, StopReason.ACCOUNT_ENDED);
            return TurnEnd.OVER;
        }
        List<RunEnd> ends = send.send(turn, ask.externalIds(turn.employees()), isEnough);
        metrics.tried(ends);
        boolean hasFailed = ends.stream().anyMatch(RunEnd::hasFailed);
        return keep.keep(turn, ends, instance) && !hasFailed ? TurnEnd.SENT : TurnEnd.OVER;
    }
}
