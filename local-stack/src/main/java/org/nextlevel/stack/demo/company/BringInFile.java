package org.nextlevel.stack.demo.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/** Three hundred people come in by one file: compared first, with nothing written, then applied. */
record BringInFile(Person hris, Narrator narrator) {
    void run() {
        narrator.chapter(
                "A company of 300 moves in",
                "Its HR system exports a file. First it is only compared with the directory: nothing is written, and every guess is named.");
        // Told again, the file is compared anew: without a name of its own the run would be the former one.
        Answer received = hris.postAs("/api/imports?reference=" + UUID.randomUUID(), "text/csv", PeopleFile.text());
        narrator.call(hris, received.expect(201, 202));
        String path = "/api/imports/" + received.body().path("id").asText();
        JsonNode compared = once(path, "CHECKED").body();
        tell(compared);
        for (JsonNode column : compared.path("columns")) {
            narrator.result(
                    "column %-12s is read as %s",
                    column.path("header").asText(), column.path("field").asText());
        }
        for (JsonNode guess : compared.path("guesses")) {
            if (!guess.path("kind").asText().equals("COLUMN")) {
                narrator.result("%s", guess.path("detail").asText());
            }
        }
        JsonNode row =
                hris.get(path + "/rows?outcome=REFUSED").expect(200).body().at("/items/0");
        narrator.result(
                "line %s: %s %s",
                row.path("line").asText(),
                row.at("/faults/0/cell").asText(),
                row.at("/faults/0/reason").asText());
        long begun = System.nanoTime();
        narrator.call(hris, hris.post(path + "/application", "{}").expect(200, 202));
        tell(once(path, "APPLIED").body());
        narrator.result(
                "written in %.1f s", Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }

    private Answer once(String path, String state) {
        Answer answer = Await.answer(
                () -> hris.get(path),
                one -> one.status() == 200 && one.body().path("state").asText().equals(state));
        narrator.call(hris, answer);
        return answer;
    }

    private void tell(JsonNode imported) {
        JsonNode rows = imported.path("progress");
        narrator.result(
                "%s: %d rows, %d created, %d changed, %d unchanged, %d refused",
                imported.path("state").asText(),
                rows.path("rows").asInt(),
                rows.path("created").asInt(),
                rows.path("changed").asInt(),
                rows.path("unchanged").asInt(),
                rows.path("refused").asInt());
    }
}
