package org.nextlevel.stack.proof.memory;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/** The largest bodies and answers that services allow, twenty of each at the same moment, past the gateway's limits. */
final class WorstLoads {
    private static final int AT_ONCE = 20;
    private static final String ITEM =
            "- Cut the nightly build of 40 teams from two hours to twelve minutes, mentored three junior developers, and presented the architecture to the board; "
                    + "planned two quarters, reported risks every week, and agreed on one list of priorities with sales, operations and finance, who had waited for it.\n";
    private static final int ITEMS = 500;

    private final Stack stack;
    private final HttpClient client;
    private final String mark;
    private final Consumer<String> say;

    WorstLoads(Stack stack, HttpClient client, int mark, Consumer<String> say) {
        this.stack = stack;
        this.client = client;
        this.mark = "large-" + mark;
        this.say = say;
    }

    void run() {
        Map<String, Object> framework = LargeFramework.named(mark);
        String draft = "/api/frameworks/%s/draft".formatted(mark);
        for (Part part : List.of(Part.FRAMEWORK_SERVICE, Part.API_GATEWAY)) {
            Person editor = person("acme-editor", part);
            atOnce("5 MB of framework to " + part, _ -> editor.put(draft + "?dryRun=true", framework, null));
        }
        publish(draft, framework);
        read();
        importPeople();
    }

    private void publish(String draft, Map<String, Object> framework) {
        Person editor = person("acme-editor", Part.API_GATEWAY);
        Answer written = editor.put(draft, framework, null).expect(201);
        String versions = "/api/frameworks/%s/versions".formatted(mark);
        editor.post(versions, Map.of("reason", "As large as can be."), written.etag())
                .expect(201);
        say.accept("5 MB of framework are published.");
        Person direct = person("acme-editor", Part.FRAMEWORK_SERVICE);
        atOnce("the framework read whole", _ -> direct.get(versions + "/1"));
    }

    private void read() {
        Person engineer = person("acme-engineer", Part.EVIDENCE_SERVICE);
        atOnce(
                "500 items pasted",
                number -> engineer.post("/api/employees/me/evidence/batches", Map.of("text", pasted(number))));
        Person owner = person("acme-engineer", Part.ADVISOR_SERVICE);
        String caseId =
                owner.get("/api/cases").expect(200).body().at("/items/0/id").asText();
        atOnce("the proposal as PDF", _ -> owner.get("/api/cases/%s/proposal?format=pdf".formatted(caseId)));
        atOnce("readiness explained", _ -> owner.get("/api/employees/me/readiness"));
        Person hris = person("acme-hris", Part.INTEGRATION_SERVICE);
        atOnce("pages of changes", _ -> hris.get("/api/changes?limit=200"));
    }

    private void importPeople() {
        Person hris = person("globex-hr", Part.API_GATEWAY);
        Answer taken =
                hris.postAs("/api/imports?dryRun=false&reference=" + mark, "text/csv", LargeCompany.marked(mark));
        String path = "/api/imports/" + taken.expect(201, 202).body().path("id").asText();
        Await.until("The import", () -> {
            String state = person("globex-hr", Part.API_GATEWAY)
                    .get(path)
                    .expect(200)
                    .body()
                    .path("state")
                    .asText();
            return !state.equals("CHECKING") && !state.equals("APPLYING");
        });
        say.accept("20,000 people are imported: %s."
                .formatted(
                        person("globex-hr", Part.API_GATEWAY).get(path).body().path("progress")));
    }

    /** Whoever is refused because the service has enough to do was answered as well. */
    private void atOnce(String what, IntFunction<Answer> call) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(number ->
                            (Callable<Integer>) () -> call.apply(number).status())
                    .map(threads::submit)
                    .toList();
            Map<String, Long> counted = answers.stream()
                    .collect(Collectors.groupingBy(WorstLoads::status, TreeMap::new, Collectors.counting()));
            say.accept("20 times at once %s: answered %s".formatted(what, counted));
        }
    }

    /** Whoever waits for half a minute gives up. */
    private static String status(Future<Integer> answer) {
        try {
            return Integer.toString(answer.get());
        } catch (ExecutionException gaveUp) {
            return "not in time";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting.", interrupted);
        }
    }

    private static String pasted(int number) {
        return IntStream.range(0, ITEMS)
                .mapToObj(item -> ITEM.replace("40", "%d".formatted(100 + number * ITEMS + item)))
                .collect(Collectors.joining());
    }

    private Person person(String user, Part part) {
        return new Person(client, stack.layout().addresses().url(part), user, stack.token(user));
    }
}
