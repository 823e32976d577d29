package org.nextlevel.stack.proof;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongSupplier;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.server.kafka.Topic;

/** A stack in which nothing is under way any more. */
public record Quiet(Stack stack) {

    /** Returns when every part is ready, and all that services wrote is told and handled. */
    public void await() {
        await(EnumSet.allOf(Part.class));
    }

    /**
     * Returns when some parts are ready, and all that services wrote is told and handled.
     *
     * @param parts those that have to be ready; the others may be stopped
     */
    public void await(Collection<Part> parts) {
        awaitReady(parts);
        ServiceLetters.SERVICES.forEach(this::awaitTold);
        ServiceLetters.SERVICES.forEach(this::awaitHandled);
    }

    /** Returns when every part is ready. */
    public void awaitReady() {
        awaitReady(EnumSet.allOf(Part.class));
    }

    private void awaitReady(Collection<Part> parts) {
        stack.status().stream()
                .map(PartStatus::part)
                .filter(parts::contains)
                .forEach(part -> Await.event("The readiness of " + part, () -> isReady(part)));
    }

    private boolean isReady(Part part) {
        return stack.only(part).status().stream().allMatch(one -> one.health() == Health.READY);
    }

    private void awaitTold(Part part) {
        ServiceDatabase database = new ServiceDatabase(stack, part);
        awaitNone("Telling more of what " + part + " wrote", () -> database.number("select count(*) from outbox"));
    }

    private void awaitHandled(Part part) {
        List<String> topics = Topic.handledBy(part.module());
        awaitNone(
                "Handling more of what " + part + " reads",
                () -> KafkaAccess.of(stack.layout()).brokers().waiting(part.module(), topics));
    }

    /** However long that takes, as long as it becomes less. */
    private static void awaitNone(String progress, LongSupplier waiting) {
        for (long now = waiting.getAsLong(); now > 0; now = waiting.getAsLong()) {
            long before = now;
            Await.event(progress, () -> waiting.getAsLong() < before);
        }
    }
}
