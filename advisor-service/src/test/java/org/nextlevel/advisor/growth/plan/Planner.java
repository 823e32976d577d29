package org.nextlevel.advisor.growth.plan;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.nextlevel.advisor.Company;

/** A company of a director, a manager, and two who report to the manager and plan what to do. */
public final class Planner {
    public static final String PLAN = "/api/employees/me/plan/actions";
    public final Company company;
    public final UUID director;
    public final UUID manager;
    public final UUID emma;

    public Planner(Producer<String, String> kafka) {
        company = new Company(kafka).withFramework();
        director = company.hires("dora", null);
        manager = company.hires("mia", director);
        emma = company.hires("emma", manager);
        company.hires("carl", manager);
        company.awaitOwn("emma", "verdict", "INSUFFICIENT_EVIDENCE");
    }

    public static String action(String visibility, LocalDate due) {
        return action(visibility, due, "mentoring", "senior", null);
    }

    public static String action(String visibility, LocalDate due, String competency, String level, String need) {
        return """
                {"kind":"MENTOR_SOMEBODY","competency":"%s","level":"%s","title":" Look after our new colleague. ","dueOn":"%s","visibility":"%s"%s}""".formatted(
                        competency, level, due, visibility, need == null ? "" : ",\"needId\":\"%s\"".formatted(need));
    }

    public static String change(String visibility, LocalDate due, boolean dropped) {
        return """
                {"title":"Look after two colleagues.","dueOn":"%s","visibility":"%s","dropped":%s}""".formatted(due, visibility, dropped);
    }

    public static String need(String scope, String competency) {
        return """
                {"title":"Who can help our new colleagues?","description":"Two start soon.","competencies":[{"competency":"%s","level":"senior"}],"until":"%s","scope":"%s"}""".formatted(competency, Company.today().plusMonths(1), scope);
    }

    /** Posted, and answered by its id. */
    public String plans(String user, String visibility) {
        return posts(user, PLAN, action(visibility, Company.today().plusMonths(3)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String needs(String user, String scope, String competency) {
        return posts(user, "/api/needs", need(scope, competency))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse posts(String user, String path, String body) {
        return company.as(user)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    public ValidatableResponse puts(String user, String path, String tag, String body) {
        var request = company.as(user).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then();
    }

    public ValidatableResponse commands(String user, String path, String tag, String body) {
        var request = company.as(user).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .post(path)
                .then();
    }

    public ValidatableResponse gets(String user, String path) {
        return company.as(user).get(path).then();
    }

    public Response deletes(String user, String path, String tag) {
        var request = company.as(user);
        return (tag == null ? request : request.header("If-Match", tag)).delete(path);
    }

    /** A piece of evidence of emma's at level senior, of work today. */
    public void evidence(UUID id, int version, String type, String competency, String state, String attestations) {
        company.tell("evidence-events", type, """
                {"evidenceId":"%s","employeeId":"%s","version":%d,"occurredOn":"%s","loggedAt":"2026-01-01T10:00:00Z","state":"%s","visibility":"PRIVATE","claims":[{"framework":"engineering","competency":"%s","level":"senior"}],"attestations":[%s]}""".formatted(
                        id, emma, version, Company.today(), state, competency, attestations));
    }

    public void awaitState(String action, String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        state.equals(company.as("emma").get(PLAN + "/" + action).path("state")));
    }
}
