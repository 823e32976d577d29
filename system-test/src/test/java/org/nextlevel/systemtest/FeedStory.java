package org.nextlevel.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;

/** Eight write the directory at the same time, each an entry again and again, and the HR system reads the feed meanwhile. */
record FeedStory(Person hris) {
    private static final int WRITERS = 8;
    private static final int CHANGES = 12;
    private static final String EXTERNAL = "feed-";

    /** What the feed told of their entries, in its order, until all was there; something is done to the stack meanwhile. */
    List<JsonNode> whileEightWrite(Runnable meanwhile) {
        String place = hris.get("/api/changes?after=latest")
                .expect(200)
                .body()
                .path("next")
                .asText();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1)) {
            List<CompletableFuture<Void>> all = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(EXTERNAL + writer), writers))
                    .toList();
            CompletableFuture<Void> fault = CompletableFuture.runAsync(meanwhile, writers);
            List<JsonNode> collected = collect(place);
            all.forEach(CompletableFuture::join);
            fault.join();
            return collected;
        }
    }

    /** By the HR system's id of a person, which versions changes led to, in their order. */
    static Map<String, List<Long>> versions(List<JsonNode> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        FeedStory::externalId,
                        TreeMap::new,
                        Collectors.mapping(change -> change.at("/thing/version").asLong(), Collectors.toList())));
    }

    /** Each entry was written so often, and each time it told what it had become. */
    Map<String, List<Long>> versionsWritten() {
        return IntStream.range(0, WRITERS)
                .mapToObj(writer -> EXTERNAL + writer)
                .collect(Collectors.toMap(
                        one -> one,
                        one -> LongStream.rangeClosed(0, CHANGES).boxed().toList(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private void write(String externalId) {
        for (int change = 0; change <= CHANGES; change++) {
            hris.put(
                            "/api/directory/employees/" + externalId,
                            Map.of(
                                    "userName",
                                    externalId,
                                    "name",
                                    "Fee Reader",
                                    "position",
                                    Map.of("title", "Engineer " + change, "from", "2024-01-01")),
                            null)
                    .expect(200, 201);
        }
    }

    private List<JsonNode> collect(String place) {
        List<JsonNode> collected = new ArrayList<>();
        String after = place;
        while (collected.size() < WRITERS * (CHANGES + 1)) {
            String from = after;
            Answer answer = Await.answer(
                    () -> hris.get("/api/changes?limit=20&wait=5&after=" + from), one -> one.status() == 200);
            answer.body().path("items").forEach(change -> {
                if (externalId(change).startsWith(EXTERNAL)) {
                    collected.add(change);
                }
            });
            after = answer.body().path("next").asText();
        }
        return collected;
    }

    private static String externalId(JsonNode change) {
        return change.at("/person/externalId").asText();
    }
}
