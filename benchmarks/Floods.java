import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one tenant's worst requests do to another tenant: of each kind twenty at once, again and again, while somebody of the
 * other tenant reads. Prints how long that took and what was refused, beside the same without a flood, and the memory of each
 * process. Fails when the other tenant met an error of the server, or waited longer than five times the usual and 250 ms.
 */
public final class Floods {
    private static final int AT_ONCE = 20;
    private static final Duration EACH = Duration.ofSeconds(20);
    private static final List<String> READ = List.of("/api/me", "/api/employees/me/evidence", "/api/frameworks", "/api/rules");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String gateway;
    private final String other;
    private boolean failed;

    private Floods(String gateway, String other) {
        this.gateway = gateway;
        this.other = other;
    }

    /** The address of the gateway, the process ids of its services as {@code name=pid}, and what the kinds begin with that are wanted; all without. */
    public static void main(String[] arguments) throws Exception {
        var floods = new Floods(arguments[0], token("globex-engineer"));
        Map<String, String> processes = new TreeMap<>();
        List<String> others = Arrays.stream(arguments).skip(1).toList();
        others.stream()
                .filter(one -> one.contains("="))
                .map(one -> one.split("="))
                .forEach(one -> processes.put(one[0], one[1]));
        List<String> wanted = others.stream().filter(one -> !one.contains("=")).toList();
        List<Double> warm = floods.read(new AtomicBoolean(), 200);
        double idle = at(floods.read(new AtomicBoolean(), 400), 0.99);
        System.out.printf("%-28s p99 %6.0f ms (%d warm)%n", "no flood", idle, warm.size());
        List<WorstBody> kinds = new ArrayList<>(WorstBody.all());
        kinds.add(floods.rendering());
        kinds.removeIf(kind -> !wanted.isEmpty() && wanted.stream().noneMatch(kind.kind()::startsWith));
        for (WorstBody worst : kinds) {
            floods.flood(worst, idle);
            // What was begun ends, so that each kind is seen alone.
            Thread.sleep(2_000);
        }
        for (var process : processes.entrySet()) {
            System.out.printf("%-20s %s%n", process.getKey(), memory(process.getValue()));
        }
        System.exit(floods.failed ? 1 : 0);
    }

    private void flood(WorstBody worst, double idle) throws Exception {
        String token = token(worst.user());
        AtomicBoolean over = new AtomicBoolean();
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            senders.add(Thread.startVirtualThread(() -> send(worst, token, over, answers)));
        }
        Thread.startVirtualThread(() -> end(over));
        List<Double> waited = read(over, Integer.MAX_VALUE);
        for (Thread sender : senders) {
            sender.join();
        }
        double slowest = at(waited, 0.99);
        boolean tooSlow = slowest > Math.max(250, 5 * idle);
        failed |= tooSlow;
        System.out.printf(
                "%-28s p50 %4.0f p99 %5.0f ms of %4d  %s; the flood was answered %s%n",
                worst.kind(), at(waited, 0.5), slowest, waited.size(), tooSlow ? "TOO SLOW" : "fine", new TreeMap<>(answers));
    }

    /** The proposal of the demo as PDF, which nobody changes any more. */
    private WorstBody rendering() throws Exception {
        String user = "acme-engineer";
        HttpResponse<String> cases = client.send(
                HttpRequest.newBuilder(URI.create(gateway + "/api/cases"))
                        .header("Authorization", "Bearer " + token(user))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(cases.body());
        String first = id.find() ? id.group(1) : "none";
        return new WorstBody(
                "PDF", user, "GET", "/api/cases/%s/proposal/versions/1?format=pdf".formatted(first), "text/plain", new byte[0]);
    }

    private static void end(AtomicBoolean over) {
        try {
            Thread.sleep(EACH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        over.set(true);
    }

    private void send(WorstBody worst, String token, AtomicBoolean over, Map<Integer, Integer> answers) {
        while (!over.get()) {
            int status;
            try {
                status = client.send(
                                HttpRequest.newBuilder(URI.create(gateway + worst.path()))
                                        .timeout(Duration.ofSeconds(60))
                                        .headers("Authorization", "Bearer " + token, "Content-Type", worst.type())
                                        .method(worst.method(), HttpRequest.BodyPublishers.ofByteArray(worst.body()))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException e) {
                status = -1;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            answers.merge(status, 1, Integer::sum);
        }
    }

    /** Reads as the other tenant, below the rate that one caller may have; the milliseconds of each. */
    private List<Double> read(AtomicBoolean over, int most) throws Exception {
        List<Double> millis = new ArrayList<>();
        while (!over.get() && millis.size() < most) {
            String path = READ.get(millis.size() % READ.size());
            long begin = System.nanoTime();
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create(gateway + path))
                            .timeout(Duration.ofSeconds(60))
                            .header("Authorization", "Bearer " + other)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            millis.add((System.nanoTime() - begin) / 1e6);
            if (answer.statusCode() >= 429) {
                failed = true;
                System.out.println("the other tenant got " + answer.statusCode() + " at " + path);
            }
            Thread.sleep(25);
        }
        return millis;
    }

    private static double at(List<Double> millis, double share) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static String memory(String process) throws IOException {
        return String.join(
                " ",
                Files.readAllLines(Path.of("/proc", process, "status")).stream()
                        .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .toList());
    }

    private static String token(String user) throws IOException {
        Process process = new ProcessBuilder("./dev", "token", user).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList().getLast().strip();
    }

    /** One kind of request that costs as much as it can. */
    private record WorstBody(String kind, String user, String method, String path, String type, byte[] body) {
        private static final int LARGE = 5_000_000;
        private static final String DRAFT = "/api/frameworks/flooded/draft";
        private static final String EVIDENCE = "/api/employees/me/evidence";

        static List<WorstBody> all() {
            String deepBrackets = "![".repeat(1_600) + "x" + "](u)".repeat(1_200);
            return List.of(
                    draft("JSON, long name", "application/json", "{\"%s\":[%s0]}".formatted("k".repeat(40_000), "0,".repeat(8_000))),
                    draft("JSON, many objects", "application/json", "{\"levels\":[%s{}]}".formatted("{},".repeat(LARGE / 3))),
                    draft("JSON, deep", "application/json", "[".repeat(LARGE)),
                    draft("YAML, long list", "application/yaml", "levels:\n" + "- {}\n".repeat(LARGE / 5)),
                    draft("YAML, long list of 0", "application/yaml", "a:\n" + "- 0\n".repeat(LARGE / 4)),
                    draft("CSV, wide", "text/csv", "level,competency,text\n" + "1,".repeat(LARGE / 2)),
                    draft("CSV, long", "text/csv", "level,competency,text\n" + "a,b,c\n".repeat(LARGE / 6)),
                    draft("CSV, blank", "text/csv", "level,competency,text\n" + ",\n".repeat(LARGE / 2)),
                    draft("CSV, many cells", "text/csv", "level,competency,text\n" + (",a".repeat(490) + "\n").repeat(5_000)),
                    draft("HTML, many rows", "text/html", "<table>" + "<tr><td>".repeat(LARGE / 8)),
                    draft("HTML, wide spans", "text/html", "<table>" + "<tr><td rowspan=999 colspan=500>a".repeat(9_000)),
                    draft("Markdown table, long", "text/markdown", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(LARGE / 6)),
                    draft("Markdown, many lines", "text/markdown", "a\n\n".repeat(LARGE / 3)),
                    draft("CSV, largest allowed", "text/csv", "level,competency,text\n" + "\"l\",\"c\",\"%s\"\n".formatted("t ".repeat(240)).repeat(9_900)),
                    new WorstBody("JSLT, many areas", "acme-editor", "PUT", DRAFT + "?mapping=financial-times-1", "application/json",
                            bytes("{\"competencies\":[%s{}]}".formatted("{\"area\":\"a\"},".repeat(100_000)))),
                    new WorstBody("JSLT, largest allowed", "acme-editor", "PUT", DRAFT + "?mapping=financial-times-1", "application/json",
                            bytes("{\"competencies\":[%s{}]}".formatted("{\"area\":\"a\"},".repeat(24_900)))),
                    new WorstBody("CEL, twenty gates", "acme-editor", "POST", "/api/readiness-policies/dry-runs", "application/json", bytes(policy())),
                    evidence("JSON, long name", "{\"%s\":[%s0]}".formatted("k".repeat(40_000), "0,".repeat(8_000))),
                    evidence("JSON, many unknown", "{\"claims\":[%s{}]}".formatted("{\"a\":1},".repeat(600_000))),
                    evidence("Markdown, nested", "{\"summary\":\"a\",\"narrative\":\"%s\"}".formatted(deepBrackets)),
                    evidence("Markdown, angles", "{\"summary\":\"a\",\"narrative\":\"%s\"}".formatted("<".repeat(10_000))),
                    new WorstBody("Markdown, batch", "acme-engineer", "POST", EVIDENCE + "/batches?dryRun=true", "application/json",
                            bytes("{\"text\":\"%s\"}".formatted(("- " + "<".repeat(9_900) + "\\n").repeat(20)))),
                    new WorstBody("embedding, batch", "acme-engineer", "POST", EVIDENCE + "/batches?dryRun=true", "application/json",
                            bytes("{\"text\":\"%s\"}".formatted("- Led the migration of the payment platform to the new cloud\\n".repeat(150)))),
                    new WorstBody("posting, long words", "acme-engineer", "POST", "/api/frameworks/general-ladder/postings", "application/json",
                            bytes("{\"title\":\"a\",\"text\":\"%s\"}".formatted(("w".repeat(9_900) + " ").repeat(5)))));
        }

        private static WorstBody draft(String kind, String type, String body) {
            return new WorstBody(kind, "acme-editor", "PUT", DRAFT, type, bytes(body));
        }

        private static WorstBody evidence(String kind, String body) {
            return new WorstBody("evidence: " + kind, "acme-engineer", "POST", EVIDENCE, "application/json", bytes(body));
        }

        private static String policy() {
            String condition = "[1,2,3,4].exists(x, x > 1) && ".repeat(60) + "true";
            List<String> gates = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                gates.add("{\"key\":\"g%d\",\"condition\":\"%s\",\"message\":\"t\"}".formatted(i, condition));
            }
            return "{\"policy\":{\"minimumEvidence\":1,\"attestedShare\":0.5,\"coverageFloor\":0.5,\"nearlyShare\":0.6,\"readyShare\":0.8,\"sustainedMonths\":0,\"recencyMonths\":24,\"gates\":[%s]},\"states\":[{\"competency\":\"craft\"}]}"
                    .formatted(String.join(",", gates));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
