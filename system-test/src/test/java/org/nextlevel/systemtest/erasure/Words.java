package org.nextlevel.systemtest.erasure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;

/**
 * What the person writes everywhere, and what others write about the person, until a promotion; all of it has the word in it.
 *
 * @param framework its key
 * @param target the level that is asked for
 * @param competency one of the framework's
 */
record Words(Person person, Colleagues colleagues, String framework, String target, String competency) {
    static final String WORD = "quittenbaum" + UUID.randomUUID().toString().substring(0, 8);
    private static final String TEXT = WORD + " wrote this.";

    /** Where others can find what was written. */
    record Written(String evidence, String ofColleague, String posting, String caseId, String link) {}

    Written write(String id) {
        String evidence = logs(person);
        person.put(own(evidence, "/visibility"), Map.of("visibility", "LINE"), "*")
                .expect(200);
        colleagues
                .manager()
                .post(
                        "/api/employees/%s/evidence/%s/attestations".formatted(id, evidence),
                        Map.of("outcome", "CONFIRMED", "statement", TEXT))
                .expect(201);
        String posting = id(
                person,
                "/api/frameworks/%s/postings".formatted(framework),
                Map.of("title", "Head of " + WORD, "text", "You lead. " + TEXT));
        keepsNotes();
        String ofColleague = attestsAColleague(id);
        offersHelp();
        String path = "/api/cases/" + opensCase();
        person.post(path + "/proposal", Map.of()).expect(201);
        person.post(path + "/proposal/shares", Map.of("with", "MANAGER")).expect(201);
        String link = person.post(path + "/proposal/shares", Map.of("with", "LINK", "expiresOn", later()))
                .expect(201)
                .body()
                .path("link")
                .asText();
        isPromoted(path);
        return new Written(evidence, ofColleague, posting, path, link.substring(link.indexOf("/api/")));
    }

    private void keepsNotes() {
        // That the login is this person's arrives in advisor-service by an event.
        Await.answer(() -> person.get("/api/employees/me/leaving"), answer -> answer.status() != 404);
        person.put("/api/employees/me/leaving", Map.of("notes", TEXT, "targetTitles", List.of(TEXT)), "*")
                .expect(200);
        person.put("/api/employees/me/goal", Map.of("target", target), "*").expect(200, 201);
        person.put(
                        "/api/employees/me/no-opportunity/" + competency,
                        Map.of("reason", "ROLE_HAS_NONE", "statement", TEXT, "from", "2026-01-01"),
                        "*")
                .expect(200, 201);
        id(
                person,
                "/api/employees/me/plan/actions",
                Map.of(
                        "kind",
                        "MENTOR_SOMEBODY",
                        "competency",
                        competency,
                        "level",
                        target,
                        "title",
                        TEXT,
                        "dueOn",
                        later(),
                        "visibility",
                        "MANAGER"));
        id(person, "/api/employees/me/requirement-agreements", Map.of("target", target, "question", TEXT));
    }

    /** The colleague's piece, about which the person says something. */
    private String attestsAColleague(String id) {
        Person colleague = colleagues.peer();
        String piece = id(colleague, "/api/employees/me/evidence", Map.of("summary", "Something of a colleague"));
        id(colleague, own(piece, "/attestation-requests"), Map.of("attesterId", id, "message", TEXT));
        String owner =
                colleague.get("/api/employees/me").expect(200).body().path("id").asText();
        person.post(
                        "/api/employees/%s/evidence/%s/attestations".formatted(owner, piece),
                        Map.of("outcome", "CONFIRMED", "relation", "PEER", "statement", TEXT))
                .expect(201);
        return piece;
    }

    private void offersHelp() {
        var mentoring = Map.of("competency", competency, "level", target);
        String need = id(
                colleagues.manager(),
                "/api/needs",
                Map.of(
                        "title",
                        "Who can help?",
                        "competencies",
                        List.of(mentoring),
                        "until",
                        later(),
                        "scope",
                        "TEAM"));
        id(person, "/api/needs/%s/offers".formatted(need), Map.of("note", TEXT));
    }

    private String opensCase() {
        return Await.answer(() -> person.post("/api/cases", Map.of("target", target)), answer -> answer.status() == 201)
                .body()
                .path("id")
                .asText();
    }

    private void isPromoted(String path) {
        person.post(path + "/requests", Map.of("whatChanged", TEXT), "*").expect(200);
        id(person, path + "/commitments", Map.of("what", TEXT, "dueOn", later()));
        colleagues
                .manager()
                .post(path + "/answers", Map.of("answer", "YES", "reason", "Shown over a year."), "*")
                .expect(200);
        person.post(path + "/submission", Map.of(), "*").expect(200);
        var decision = Map.of("approved", true, "reason", "Shown over a year.", "effectiveOn", today().toString());
        colleagues.hr().post(path + "/decisions", decision, "*").expect(200);
    }

    private String logs(Person whose) {
        var claim = Map.of("competency", competency, "level", target);
        return id(
                whose,
                "/api/employees/me/evidence",
                Map.of(
                        "summary",
                        TEXT,
                        "narrative",
                        "At length: " + TEXT,
                        "links",
                        List.of(Map.of("label", TEXT, "url", "https://%s.example/page".formatted(WORD))),
                        "claims",
                        List.of(claim)));
    }

    private static String own(String evidence, String below) {
        return "/api/employees/me/evidence/" + evidence + below;
    }

    private static String id(Person by, String path, Map<String, ?> body) {
        return by.post(path, body).expect(201).body().path("id").asText();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String later() {
        return today().plusMonths(1).toString();
    }
}
