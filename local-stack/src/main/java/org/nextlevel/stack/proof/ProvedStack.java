package org.nextlevel.stack.proof;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.List;
import java.util.function.Consumer;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.demo.Demo;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.letter.ServiceLetters;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.server.StackProblem;

/** The stack of a proof: what several of them do with it, and require of it. */
public record ProvedStack(Stack stack) {
    private static final int MOST_TIMES = 3;

    /** The whole demo, told to nobody; on a busy machine what takes too long is refused, and it is told once more. */
    void tellDemo() {
        Narrator toNobody = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
        for (int time = 1; ; time++) {
            try {
                new Demo(stack, HttpClient.newHttpClient(), stack.layout().root(), toNobody).run();
                return;
            } catch (StackProblem refused) {
                if (time == MOST_TIMES) {
                    throw refused;
                }
            }
        }
    }

    /** No event became a dead letter that waits; one that did is a problem. */
    public void requireNoDeadLetters(HttpClient client) {
        ServiceLetters.SERVICES.forEach(part -> Violations.requireNone(
                "Dead letters of %s".formatted(part),
                ServiceLetters.of(stack, client, part).waiting()));
    }

    /** How its parts are, all of which are ready; one that is not, or died, is a problem. */
    public List<PartStatus> requireReady() {
        List<PartStatus> all = stack.status();
        all.stream().filter(one -> one.health() != Health.READY).findFirst().ifPresent(one -> {
            throw new StackProblem("%s is not ready any more.".formatted(one.part()));
        });
        return all;
    }

    /** How much memory each part has, and had before; one that is not ready any more is a problem. */
    public void sayMemory(List<PartStatus> before, Consumer<String> say) {
        List<PartStatus> after = requireReady();
        for (int i = 0; i < after.size(); i++) {
            say.accept("%s: %d MB before, %d MB after."
                    .formatted(
                            after.get(i).part(),
                            before.get(i).residentKilobytes() >> 10,
                            after.get(i).residentKilobytes() >> 10));
        }
    }
}
