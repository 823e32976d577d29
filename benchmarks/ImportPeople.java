import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a company takes to move in by file, through the gateway: from the upload until the last row is written, and until its last event
 * is in the copies of framework-service and advisor-service. Meanwhile somebody of another company reads, and the heap of
 * evidence-service is looked at after full collections. Arguments: the token of the HR system's account, the address of the gateway, how
 * many people, a mode, the token of somebody of HR, that of somebody of another company, and the PID of evidence-service.
 */
public final class ImportPeople {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Pattern PROGRESS = Pattern.compile("\"progress\":\\{[^}]*}");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int SPAN = 8;

    /** More than the topic has partitions: the last events of each are after all those of the import. */
    private static final int LAST = 40;

    private static final int POSITIONS = 8;

    private final String gateway;
    private final String hris;
    private final String reader;
    private final String pid;
    private final int people;
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    private ImportPeople(String[] arguments) {
        hris = arguments[0];
        gateway = arguments[1];
        people = Integer.parseInt(arguments[2]);
        reader = arguments[4];
        pid = arguments[6];
    }

    public static void main(String[] arguments) throws Exception {
        var company = new ImportPeople(arguments);
        var other = new Other(arguments[1] + "/api/frameworks", arguments[5]);
        Thread.sleep(10_000);
        other.print("before");
        company.moveIn(arguments[3]);
        other.print("meanwhile");
        other.end();
    }

    private void moveIn(String mode) throws Exception {
        Path file = written();
        long before = heap();
        long begin = System.nanoTime();
        HttpResponse<String> taken = send(request(
                        gateway + "/api/imports?dryRun=false&framework=general-ladder&mode=" + mode + "&reference=" + run,
                        hris)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
        double uploaded = since(begin);
        Matcher id = ID.matcher(taken.body());
        if (!id.find()) {
            throw new IllegalStateException(taken.body());
        }
        String one = gateway + "/api/imports/" + id.group(1);
        String shown = taken.body();
        long most = 0;
        for (int look = 1; state(shown).equals("CHECKING") || state(shown).equals("APPLYING"); look++) {
            Thread.sleep(500);
            shown = send(request(one, hris).GET()).body();
            if (look % 20 == 0) {
                most = Math.max(most, heap());
            }
        }
        double written = since(begin);
        awaitCopies();
        double copied = since(begin);
        Matcher progress = PROGRESS.matcher(shown);
        System.out.printf(
                "%d bytes, %s %s%nupload and reading %.1f s, all written %.1f s, in all copies %.1f s: %.0f rows/s%n",
                Files.size(file),
                state(shown),
                progress.find() ? progress.group() : "",
                uploaded,
                written,
                copied,
                people / copied);
        System.out.printf("heap of evidence-service: before %d MiB, most %d, after %d%n", before, most, heap());
        Files.delete(file);
    }

    /** Eight report to each, and they come last. */
    private Path written() throws Exception {
        Path file = Files.createTempFile("people", ".csv");
        StringBuilder rows = new StringBuilder("Employee #;User name;Name;E-mail;Job title;Grade;Department;Reports to;Hire date\n");
        for (int i = people - 1; i >= 0; i--) {
            String manager = i == 0 ? "" : "%s-%d@x.example".formatted(run, (i - 1) / SPAN);
            rows.append("%s-%06d;%s-%d;Person %d;%s-%d@x.example;Driver;professional;Fleet %d;%s;01.03.2024%n"
                    .formatted(run, i, run, i, i, run, i, i % 40, manager));
        }
        Files.writeString(file, rows);
        return file;
    }

    /** Some people are changed: whoever has heard of that has heard of all before. */
    private void awaitCopies() throws Exception {
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < LAST; i++) {
            String person = "%s/api/directory/employees/%s-%06d".formatted(gateway, run, i * (people / LAST));
            positions.add(send(request(person, hris)
                            .header("Content-Type", "application/json")
                            .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"location\":\"%s\"}".formatted(run))))
                    .headers()
                    .firstValue("NextLevel-Position")
                    .orElseThrow());
        }
        for (int from = 0; from < LAST; from += POSITIONS) {
            String some = String.join(",", positions.subList(from, from + POSITIONS));
            for (String path : List.of("/api/frameworks", "/api/rules")) {
                while (send(request(gateway + path, reader)
                                        .header("NextLevel-Position", some)
                                        .GET())
                                .statusCode()
                        >= 500) {
                    // Not yet.
                }
            }
        }
    }

    /** In MiB, after a full collection. */
    private long heap() throws Exception {
        command("GC.run");
        Matcher used = USED.matcher(command("GC.heap_info"));
        long all = 0;
        while (used.find()) {
            all += Long.parseLong(used.group(1));
        }
        return all / 1024;
    }

    private String command(String what) throws Exception {
        Process jcmd = new ProcessBuilder("jcmd", pid, what).start();
        String said = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        // The class space is no part of the heap.
        return said.lines().filter(line -> !line.contains("etaspace") && !line.contains("class space")).reduce("", (a, b) -> a + b + "\n");
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String state(String shown) {
        Matcher state = STATE.matcher(shown);
        return state.find() ? state.group(1) : shown;
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Somebody of another company, who reads ten times a second. */
    private static final class Other {
        private final List<Double> millis = new ArrayList<>();
        private final Thread thread;
        private int errors;

        Other(String path, String token) {
            thread = Thread.ofPlatform().daemon().start(() -> read(path, token));
        }

        private void read(String path, String token) {
            try {
                while (true) {
                    long begin = System.nanoTime();
                    int status = send(request(path, token).GET()).statusCode();
                    note((System.nanoTime() - begin) / 1e6, status);
                    Thread.sleep(100);
                }
            } catch (Exception _) {
                // It is the end.
            }
        }

        private synchronized void note(double took, int status) {
            millis.add(took);
            errors += status >= 500 ? 1 : 0;
        }

        synchronized void print(String when) {
            Collections.sort(millis);
            System.out.printf(
                    "another company, %s: median %.0f ms, 99th of 100 %.0f ms, %d of %d failed%n",
                    when,
                    millis.get(millis.size() / 2),
                    millis.get(millis.size() * 99 / 100),
                    errors,
                    millis.size());
            millis.clear();
        }

        void end() {
            thread.interrupt();
        }
    }
}
