package org.nextlevel.stack.proof;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.util.List;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.demo.Demo;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.server.StackProblem;

/** The stack of a proof: what several of them do with it, and require of it. */
public record ProvedStack(Stack stack) {

    /** The whole demo, told to nobody: it leaves data behind, and fails when the stack does not do what it says. */
    public void tellDemo(HttpClient client) {
        Narrator toNobody = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
        new Demo(stack, client, stack.layout().root(), toNobody).run();
    }

    /** How its parts are, all of which are ready; one that is not, or died, is a problem. */
    public List<PartStatus> requireReady() {
        List<PartStatus> all = stack.status();
        all.stream().filter(one -> one.health() != Health.READY).findFirst().ifPresent(one -> {
            throw new StackProblem("%s is not ready any more.".formatted(one.part()));
        });
        return all;
    }
}
