package org.nextlevel.stack.demo.promotion;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;
import org.nextlevel.stack.server.StackProblem;

/** The whole way: case, proposal, "not yet", commitments, asking again, yes, HR's decision, and what comes after. */
public record AskForPromotion(
        Person engineer, Person manager, Person hr, Script script, Path folder, Narrator narrator) {
    private static final String CASES = "/api/cases";

    public void run() {
        narrator.chapter(
                "Asking for the promotion",
                "The case belongs to the engineer. Nobody else knows of it until it is shared.");
        endFormer();
        Answer opened = engineer.post(CASES, Map.of("target", script.target())).expect(201);
        narrator.call(engineer, opened);
        String path = CASES + "/" + opened.body().path("id").asText();
        Answer unseen = manager.get(path).expect(404);
        narrator.call(manager, unseen);
        propose(path);
        notYet(path);
        yes(path);
        followThrough(path);
    }

    private void endFormer() {
        for (JsonNode former :
                engineer.get(CASES + "?limit=200").expect(200).body().path("items")) {
            String path = CASES + "/" + former.path("id").asText();
            switch (former.path("state").asText()) {
                case "COMPLETED", "CLOSED" -> {}
                case "PROMOTED" -> {
                    move(engineer, path, "follow-through", Map.of());
                    move(engineer, path, "completion", Map.of());
                }
                case "FOLLOW_THROUGH" -> move(engineer, path, "completion", Map.of());
                default -> move(engineer, path, "closure", Map.of("reason", "WITHDRAWN"));
            }
        }
    }

    private void propose(String path) {
        narrator.chapter(
                "The proposal",
                "Drafted from the evidence: every claim cites it, and says which expectation it shows.");
        Answer draft = engineer.post(path + "/proposal", Map.of()).expect(201);
        narrator.call(engineer, draft);
        for (String part : List.of("accomplishments", "nextLevelWork")) {
            narrator.result("%s: %d claims", part, draft.body().path(part).size());
        }
        Path file = folder.resolve("proposal.pdf");
        write(file, engineer.bytes(path + "/proposal?format=pdf"));
        narrator.result("one or two pages, tagged: %s", file);
        Answer shared = engineer.post(path + "/proposal/shares", Map.of("with", "MANAGER"))
                .expect(201);
        narrator.call(engineer, shared);
    }

    private void notYet(String path) {
        LocalDate revisit = LocalDate.now(ZoneOffset.UTC).plusMonths(3);
        narrator.chapter(
                "\"Not yet\"",
                "The answer is recorded by both, made specific, and leads to promises that are remembered.");
        move(engineer, path, "requests", Map.of());
        move(
                manager,
                path,
                "answers",
                Map.of("answer", "NOT_YET", "reason", "You need more visibility.", "revisitOn", revisit.toString()));
        Answer answers = engineer.get(path + "/answers").expect(200);
        narrator.call(engineer, answers);
        for (JsonNode question : answers.body().path("items").path(0).path("questions")) {
            narrator.result("to ask back: %s", question.path("question").asText());
        }
        readLedger(path);
        move(engineer, path, "agreement", Map.of());
        Answer early = engineer.post(path + "/requests", Map.of("whatChanged", "A lot."), "*")
                .expect(409);
        narrator.call(engineer, early);
        narrator.result(early.body().path("detail").asText());
    }

    private void readLedger(String path) {
        Answer ledger = engineer.get(path + "/commitments").expect(200);
        narrator.call(engineer, ledger);
        for (JsonNode commitment : ledger.body().path("items")) {
            narrator.result(
                    "%s %s: %s",
                    commitment.path("dueOn").asText(),
                    commitment.path("madeAs").asText(),
                    commitment.path("what").asText());
        }
    }

    private void yes(String path) {
        narrator.chapter(
                "Asking again, and yes",
                "HR looks at the answer because the engineer appeals, and says when the way is free.");
        move(
                engineer,
                path,
                "appeal",
                Map.of("whatChanged", "The talk at the forum is given: it was what was missing."));
        move(
                hr,
                path,
                "answers",
                Map.of("answer", "NOT_YET", "reason", "Ask the manager again, the talk counts.", "followUp", "OWNER"));
        move(engineer, path, "requests", Map.of("whatChanged", "The talk at the forum is given."));
        move(manager, path, "answers", Map.of("answer", "YES", "reason", "Shown over a year."));
        move(engineer, path, "submission", Map.of());
        move(
                hr,
                path,
                "decisions",
                Map.of(
                        "approved",
                        true,
                        "reason",
                        "Shown over a year.",
                        "effectiveOn",
                        LocalDate.now(ZoneOffset.UTC).toString()));
    }

    private void followThrough(String path) {
        narrator.chapter("After the promotion", "Whom to thank, the first 90 days, whom to help, and what is next.");
        move(engineer, path, "follow-through", Map.of());
        Answer goal = engineer.post(
                        path + "/follow-through/goals",
                        Map.of(
                                "text",
                                "Everybody in the team has deployed alone.",
                                "dueOn",
                                LocalDate.now(ZoneOffset.UTC).plusDays(90).toString()))
                .expect(201);
        narrator.call(engineer, goal);
        Answer after = engineer.get(path + "/follow-through").expect(200);
        narrator.call(engineer, after);
        narrator.result(
                "%d people to thank; next: %s",
                after.body().path("thanks").size(),
                after.body().path("nextTargets").findValuesAsText("name"));
        move(engineer, path, "completion", Map.of());
    }

    private void move(Person by, String path, String move, Map<String, ?> body) {
        String tag = by.get(path).expect(200).etag();
        Answer answer = by.post(path + "/" + move, body, tag).expect(200);
        narrator.call(by, answer);
        narrator.result("now %s", answer.body().path("state").asText());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length < 5 || bytes[0] != '%' || bytes[1] != 'P') {
            throw new StackProblem("The proposal is not a PDF: see " + file);
        }
    }
}
