package org.nextlevel.stack.proof;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
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
        for (Part part : ServiceLetters.SERVICES) {
            ServiceDatabase database = new ServiceDatabase(stack, part);
            Await.event(
                    "Telling what %s wrote".formatted(part), () -> database.number("select count(*) from outbox") == 0);
        }
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

    private void awaitHandled(Part part) {
        List<String> topics = Topic.handledBy(part.module());
        Await.event(
                "Handling what %s reads".formatted(part),
                () -> KafkaAccess.of(stack.layout()).brokers().waiting(part.module(), topics) == 0);
    }
}
