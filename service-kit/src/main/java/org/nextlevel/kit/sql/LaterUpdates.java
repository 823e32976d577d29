package org.nextlevel.kit.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one transaction changes later, by the text of the statement; what it never commits it never writes. */
final class LaterUpdates implements Synchronization {
    /** More are not kept waiting: a transaction may tell a hundred thousand. */
    private static final int MOST = 500;

    private final Connections database;
    private final ObjectMapper json;
    private final Map<String, List<Map<String, Object>>> waiting = new LinkedHashMap<>();

    LaterUpdates(Connections database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param values of the statement's parameters */
    void add(String text, Map<String, Object> values) {
        List<Map<String, Object>> same = waiting.computeIfAbsent(text, _ -> new ArrayList<>());
        same.add(values);
        if (same.size() >= MOST) {
            run();
        }
    }

    /** Runs what waits: one of each text, in one statement; many of a text, each text in one round trip. */
    void run() {
        if (waiting.size() > 1 && waiting.values().stream().allMatch(all -> all.size() == 1)) {
            runTogether();
        } else {
            waiting.forEach((text, all) ->
                    new Update(database, json, text).unflushed().runEach(all, (update, values) -> update.with(values)));
        }
        waiting.clear();
    }

    private void runTogether() {
        Update together = new Update(database, json, StatementText.together(List.copyOf(waiting.keySet()))).unflushed();
        int i = 0;
        for (List<Map<String, Object>> one : waiting.values()) {
            int number = i++;
            one.getFirst().forEach((name, value) -> together.with(StatementText.numbered(name, number), value));
        }
        together.run();
    }

    @Override
    public void beforeCompletion() {
        run();
    }

    @Override
    public void afterCompletion(int status) {
        waiting.clear();
    }
}
