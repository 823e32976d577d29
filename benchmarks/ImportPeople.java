import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a company takes to move in by file, through the gateway: from the upload until the last row is written. Arguments:
 * the token of the HR system's account, the address of the gateway, how many people, and a mode.
 */
public final class ImportPeople {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Pattern PROGRESS = Pattern.compile("\"progress\":\\{[^}]*}");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int SPAN = 8;

    private ImportPeople() {}

    public static void main(String[] arguments) throws Exception {
        String token = arguments[0];
        String imports = arguments[1] + "/api/imports";
        int people = Integer.parseInt(arguments[2]);
        String mode = arguments.length > 3 ? arguments[3] : "BEST_EFFORT";
        Path file = written(people);
        long begin = System.nanoTime();
        HttpResponse<String> taken = send(request(
                        imports + "?dryRun=false&framework=general-ladder&mode=" + mode + "&reference=" + begin, token)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file)));
        long uploaded = System.nanoTime();
        Matcher id = ID.matcher(taken.body());
        if (!id.find()) {
            throw new IllegalStateException(taken.body());
        }
        String one = imports + "/" + id.group(1);
        String shown = taken.body();
        while (state(shown).equals("CHECKING") || state(shown).equals("APPLYING")) {
            Thread.sleep(500);
            shown = send(request(one, token).GET()).body();
        }
        long end = System.nanoTime();
        Matcher progress = PROGRESS.matcher(shown);
        System.out.printf(
                "%d bytes, upload and reading %.1f s, in all %.1f s, %.0f rows/s, %s %s%n",
                Files.size(file),
                (uploaded - begin) / 1e9,
                (end - begin) / 1e9,
                people / ((end - begin) / 1e9),
                state(shown),
                progress.find() ? progress.group() : "");
        Files.delete(file);
    }

    /** Eight report to each, and they come last. */
    private static Path written(int people) throws Exception {
        Path file = Files.createTempFile("people", ".csv");
        StringBuilder rows = new StringBuilder("Employee #;User name;Name;E-mail;Job title;Grade;Department;Reports to;Hire date\n");
        for (int i = people - 1; i >= 0; i--) {
            rows.append("%06d;p%d;Person %d;p%d@x.example;Driver;professional;Fleet %d;%s;01.03.2024%n"
                    .formatted(i, i, i, i, i % 40, i == 0 ? "" : "p" + (i - 1) / SPAN + "@x.example"));
        }
        Files.writeString(file, rows);
        return file;
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
}
