package org.nextlevel.stack.rebuild;

import java.util.List;
import java.util.function.BiConsumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.part.KafkaAccess;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.kafka.Brokers;
import org.nextlevel.stack.server.postgres.Databases;

/**
 * Drops what a service copied from others and has the owners tell it again, for every company that has any. Nothing that
 * the service owns is touched. Until all is told, the service answers 503 (ADR 0017); given up half-way, it is run again.
 */
public final class Rebuild {
    private final Stack stack;
    private final Part part;
    private final BiConsumer<Part, String> say;
    private final Tables tables;
    private final Copies copies;
    private final Databases databases;
    private final Brokers brokers;

    /**
     * Of a part of a stack that is up.
     *
     * @param say is told what happens to which part
     * @throws StackProblem when the part keeps no copies
     */
    public Rebuild(Stack stack, Part part, BiConsumer<Part, String> say) {
        this.stack = stack;
        this.part = part;
        this.say = say;
        this.tables = Tables.of(stack.layout().root(), part);
        this.databases = new Databases(stack.layout().port(Part.POSTGRES));
        this.copies = new Copies(databases, part, tables);
        this.brokers = KafkaAccess.of(stack.layout()).brokers();
        if (tables.copies().isEmpty()) {
            throw new StackProblem("%s keeps no copies of what other parts own.".formatted(part));
        }
    }

    /** Returns once the service has handled all that was told again. */
    public void run() {
        List<Part> running = running();
        running.forEach(one -> {
            stack.stop(one);
            say.accept(one, "stopped");
        });
        try {
            copies.empty();
            say.accept(part, "emptied " + String.join(", ", tables.copies()));
        } finally {
            running.forEach(stack::start);
        }
        running.forEach(one -> say.accept(one, "ready"));
        List<Teller> tellers = tables.tellers().stream().map(Teller::of).toList();
        List<String> tenants = copies.tenants();
        tellers.stream()
                .map(teller -> Retelling.ask(databases, teller, tenants))
                .toList()
                .forEach(this::await);
        tellers.forEach(this::awaitHandled);
        copies.complete();
        say.accept(part, "has handled all of it");
    }

    /** The part, and its second instance where one runs: neither may write while the copies are emptied. */
    private List<Part> running() {
        return stack.status().stream()
                .filter(one -> one.part() == part
                        || one.part().module().equals(part.module())
                                && one.pid().isPresent())
                .map(PartStatus::part)
                .toList();
    }

    private void await(Retelling retelling) {
        Teller teller = retelling.teller();
        say.accept(teller.part(), "told %s again: %d things".formatted(teller.things(), retelling.await()));
    }

    private void awaitHandled(Teller teller) {
        Await.until("Sending what %s told".formatted(teller.part()), () -> Copies.isAllSent(databases, teller.part()));
        Await.until(
                "Handling what %s told".formatted(teller.part()),
                () -> brokers.waiting(part.id(), teller.topicsReadBy(part)) == 0);
    }
}
