package org.nextlevel.stack.proof.loss;

import java.net.http.HttpClient;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.server.StackProblem;

/** A stack in which nine write, and of which is noted what they are told and what services tell. */
record Watched(Stack stack, Judgement judgement, Writers writers) implements AutoCloseable {

    /** Returns when everybody has written. */
    static Watched begin(Stack stack, HttpClient client) {
        Judgement judgement = new Judgement(stack, client);
        judgement.begin();
        Writers writers = new Writers(stack);
        try {
            writers.begin();
            writers.ledger().awaitWrites();
        } catch (RuntimeException e) {
            writers.close();
            throw e;
        }
        return new Watched(stack, judgement, writers);
    }

    Ledger ledger() {
        return writers.ledger();
    }

    /**
     * Once nobody writes any more.
     *
     * @throws StackProblem when something of what must be then is not, with what
     */
    void judge(Consumer<String> say) {
        long begun = System.nanoTime();
        new Quiet(stack).await();
        say.accept("All of it is told and handled after %d ms.".formatted((System.nanoTime() - begun) / 1_000_000));
        judgement.require(ledger(), say);
    }

    /** Returns when each has the answer to the last write. */
    @Override
    public void close() {
        writers.close();
    }
}
