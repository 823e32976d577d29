package org.nextlevel.stack.proof.rebuild;

import java.net.http.HttpClient;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.rebuild.Rebuild;
import org.nextlevel.stack.server.StackProblem;

/** All copies of each service are dropped and built anew while people read: an answer is what it was before, or a 503. */
public final class RebuiltCopies implements Proof {
    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        Quiet quiet = new Quiet(stack);
        quiet.await();
        Readers readers = new Readers(stack, client);
        try (readers) {
            readers.begin();
            for (Part keeper : ServiceLetters.SERVICES) {
                long begun = System.nanoTime();
                new Rebuild(stack, keeper, (_, _) -> {}).run();
                say.accept("The copies of %s were built anew in %d ms."
                        .formatted(keeper, (System.nanoTime() - begun) / 1_000_000));
            }
            quiet.await();
        }
        say.accept(
                "Meanwhile %d answers were what they were before, %d of them without names of people, %d were a 503, and %d were neither."
                        .formatted(
                                readers.right(),
                                readers.nameless(),
                                readers.unavailable(),
                                readers.wrong().size()));
        if (!readers.wrong().isEmpty()) {
            throw new StackProblem("A wrong answer: " + readers.wrong().peek());
        }
        if (!readers.differing().isEmpty()) {
            throw new StackProblem("After the rebuilds these differ: " + readers.differing());
        }
        say.accept("After it every page is what it was before.");
    }
}
