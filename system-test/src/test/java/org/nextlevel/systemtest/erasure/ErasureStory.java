package org.nextlevel.systemtest.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Layout;

/**
 * Somebody is hired, writes, is written about, is promoted, asks to be erased, and HR confirms it.
 *
 * @param before where the word stood before, which shows that it can be found
 * @param shownBefore to whom it was shown
 * @param countedFirst what HR could count before the promotion
 * @param counted the same after it
 * @param countedAfter the same afterwards
 * @param took from the confirmation until every service had said that it did it
 * @param receipt the erasure as HR reads it then
 * @param left where the word stands afterwards
 * @param shown to whom it is shown afterwards
 */
public record ErasureStory(
        List<String> before,
        List<String> shownBefore,
        Map<String, Integer> countedFirst,
        Map<String, Integer> counted,
        Map<String, Integer> countedAfter,
        Duration took,
        JsonNode receipt,
        List<String> left,
        List<String> shown) {
    /** The account that the realm has to have. */
    public static final String USER = "acme-" + Words.WORD;

    private static final String ENTRY = "/api/directory/employees/hr-" + Words.WORD;

    /**
     * Tells it.
     *
     * @param signedIn people of the demo and {@link #USER} by their user names
     * @param verdict what the demo ended with: the framework and a level of it
     */
    public static ErasureStory told(Layout layout, Function<String, Person> signedIn, JsonNode verdict) {
        var colleagues = new Colleagues(signedIn);
        String id = hires(colleagues.hris());
        var words = new Words(
                signedIn.apply(USER),
                colleagues,
                verdict.path("framework").asText(),
                verdict.at("/target/key").asText(),
                verdict.at("/requirements/0/competency/key").asText());
        var traces = new Traces(layout, Words.WORD);
        Map<String, Integer> countedFirst = OthersAnswers.counts(colleagues, traces);
        Words.Written written = words.write(id);
        var others = new OthersAnswers(colleagues, id, written);
        List<String> before = found(traces);
        List<String> shownBefore = others.with(traces);
        Map<String, Integer> counted = OthersAnswers.counts(colleagues, traces);
        Answer asked = signedIn.apply(USER).post("/api/erasures", Map.of()).expect(201);
        String path = "/api/erasures/" + asked.body().path("id").asText();
        colleagues.hr().post(path + "/confirmation", Map.of(), "*").expect(200);
        long confirmed = System.nanoTime();
        Answer done = Await.answer(
                () -> colleagues.hr().get(path),
                answer -> answer.body().path("state").asText().equals("DONE"));
        Duration took = Duration.ofNanos(System.nanoTime() - confirmed);
        return new ErasureStory(
                before,
                shownBefore,
                countedFirst,
                counted,
                OthersAnswers.counts(colleagues, traces),
                took,
                done.body(),
                found(traces),
                others.with(traces));
    }

    private static List<String> found(Traces traces) {
        return Stream.of(
                        Traces.DATABASES.stream().flatMap(name -> traces.inDatabase(name).stream()),
                        traces.inTopics().stream(),
                        traces.inLogs().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** In the engineer's place; the id of the new entry. */
    private static String hires(Person hris) {
        JsonNode model = hris.get("/api/directory/employees/hr-acme-engineer")
                .expect(200)
                .body();
        Map<String, Object> entry = new HashMap<>();
        entry.put("userName", USER);
        entry.put("name", "Quirina " + Words.WORD);
        entry.put("managerExternalId", "hr-acme-manager");
        entry.put("position", model.path("position"));
        return hris.put(ENTRY, entry, null).expect(200, 201).body().path("id").asText();
    }
}
