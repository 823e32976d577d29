package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.proof.Description;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.proof.ProvedStack;
import org.nextlevel.stack.proof.Quiet;
import org.nextlevel.stack.server.StackProblem;

/**
 * Everybody sends requests that are made from the description of the API: none is answered by an error of ours or not
 * at all, each refusal is a problem (RFC 9457), and every part is as well as before.
 */
public final class Input implements Proof {
    private static final int REQUESTS = 5_000;
    private static final List<String> CALLERS = List.of(
            "acme-engineer",
            "acme-manager",
            "acme-director",
            "acme-hr",
            "acme-editor",
            "acme-hris",
            "globex-hr",
            "globex-engineer");

    private final Optional<Duration> lasting;

    /** With some thousand requests. */
    public Input() {
        this(Optional.empty());
    }

    private Input(Optional<Duration> lasting) {
        this.lasting = lasting;
    }

    @Override
    public Proof lasting(Duration time) {
        return new Input(Optional.of(time));
    }

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        ProvedStack proved = new ProvedStack(stack);
        JsonNode document = Description.read(stack, client);
        List<DescribedOperation> operations = DescribedOperation.of(document);
        List<PartStatus> before = stack.status();
        Answers answers = answers(stack, client, document, operations, random);
        say.accept("%d requests to %d operations, of which %d did what they were asked at least once; answers: %s."
                .formatted(
                        answers.all().get(),
                        operations.size(),
                        answers.succeeded().size(),
                        answers.byStatus()));
        if (!answers.faults().isEmpty()) {
            throw new StackProblem("%d answers are errors of ours:%n%s"
                    .formatted(answers.faults().size(), String.join("\n", answers.faults())));
        }
        new Quiet(stack).awaitReady();
        proved.sayMemory(before, say);
    }

    /** What all callers were answered, who send beside each other. */
    private Answers answers(
            Stack stack,
            HttpClient client,
            JsonNode document,
            List<DescribedOperation> operations,
            RandomGenerator random) {
        KnownValues known = new KnownValues();
        Answers answers = new Answers();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (String caller : CALLERS) {
                var requests =
                        new RandomRequests(new Schemas(document), known, new SplittableRandom(random.nextLong()));
                var choice = new SplittableRandom(random.nextLong());
                Sender sender = new Sender(stack, client, caller, known, answers);
                all.add(threads.submit(() -> send(sender, operations, requests, choice)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while sending.", e);
        } catch (ExecutionException e) {
            throw new StackProblem("Nothing could be sent any more: " + e.getCause(), e);
        }
    }

    /** First each plain read, from which it learns what there is, then whatever comes. */
    private void send(
            Sender sender, List<DescribedOperation> operations, RandomRequests requests, RandomGenerator choice) {
        operations.stream()
                .filter(DescribedOperation::isPlainRead)
                .forEach(one -> sender.send(RandomRequests.plain(one)));
        long begun = System.nanoTime();
        for (int i = 0;
                lasting.isEmpty()
                        ? i < REQUESTS / CALLERS.size()
                        : System.nanoTime() - begun < lasting.get().toNanos();
                i++) {
            sender.send(requests.to(operations.get(choice.nextInt(operations.size()))));
        }
    }
}
