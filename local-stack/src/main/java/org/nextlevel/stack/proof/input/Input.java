package org.nextlevel.stack.proof.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.demo.Demo;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.operation.PartStatus;
import org.nextlevel.stack.operation.PartStatus.Health;
import org.nextlevel.stack.proof.Proof;
import org.nextlevel.stack.server.StackProblem;

/**
 * Behind the demo, everybody sends requests that are made from the description of the API: none is answered by an error of ours or not
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

    @Override
    public void run(Stack stack, RandomGenerator random, Consumer<String> say) {
        HttpClient client = HttpClient.newHttpClient();
        new Demo(stack, client, stack.layout().root(), new Narrator(new PrintStream(OutputStream.nullOutputStream())))
                .run();
        JsonNode document = document(stack, client);
        List<DescribedOperation> operations = DescribedOperation.of(document);
        KnownValues known = new KnownValues();
        Answers answers = new Answers();
        List<PartStatus> before = stack.status();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (String caller : CALLERS) {
                RandomRequests requests =
                        new RandomRequests(new Schemas(document), known, new SplittableRandom(random.nextLong()));
                var sender = new Sender(stack, client, caller, known, answers);
                RandomGenerator choice = new SplittableRandom(random.nextLong());
                all.add(threads.submit(() -> {
                    operations.stream()
                            .filter(DescribedOperation::isPlainRead)
                            .forEach(one -> sender.send(RandomRequests.plain(one)));
                    for (int i = 0; i < REQUESTS / CALLERS.size(); i++) {
                        sender.send(requests.to(operations.get(choice.nextInt(operations.size()))));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while sending.", e);
        } catch (ExecutionException e) {
            throw new StackProblem("Nothing could be sent any more: " + e.getCause(), e);
        }
        say.accept("%d requests to %d operations, of which %d did what they were asked at least once; answers: %s."
                .formatted(
                        answers.all().get(),
                        operations.size(),
                        answers.succeeded().size(),
                        answers.byStatus()));
        requireAllWell(stack, before, say);
        if (!answers.faults().isEmpty()) {
            throw new StackProblem("%d answers are errors of ours:%n%s"
                    .formatted(answers.faults().size(), String.join("\n", answers.faults())));
        }
    }

    private static JsonNode document(Stack stack, HttpClient client) {
        URI address = URI.create(stack.layout().addresses().url(Part.API_GATEWAY) + "/openapi?format=json");
        try {
            return new ObjectMapper()
                    .readTree(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new StackProblem("The gateway does not describe the API: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while reading.", e);
        }
    }

    private static void requireAllWell(Stack stack, List<PartStatus> before, Consumer<String> say) {
        List<PartStatus> after = stack.status();
        for (int i = 0; i < after.size(); i++) {
            PartStatus one = after.get(i);
            if (one.health() != Health.READY) {
                throw new StackProblem("%s is not ready any more.".formatted(one.part()));
            }
            say.accept("%s: %d MB before, %d MB after."
                    .formatted(one.part(), before.get(i).residentKilobytes() >> 10, one.residentKilobytes() >> 10));
        }
    }
}
