package org.nextlevel.advisor;

import io.restassured.http.ContentType;
import java.util.UUID;
import org.nextlevel.advisor.growth.plan.Planner;

/** Things of plans and needs that exist, for the access matrix: a shared action, a need of a team, an offer of help. */
final class PlanAddresses {
    private final Company company;
    private final UUID owner;
    private final String action;
    private final String need;
    private final String offer;

    PlanAddresses(Company company, UUID owner) {
        this.company = company;
        this.owner = owner;
        this.action = posts("emma", Planner.PLAN, body("/plan/actions"));
        this.need = posts("mia", "/api/needs", body("/api/needs"));
        this.offer = posts("emma", "/api/needs/" + need + "/offers", body("/offers"));
    }

    static boolean has(String operation) {
        return operation.contains("/plan/") || operation.contains("/api/needs");
    }

    String path(String path) {
        return path.replace("{actionId}", action)
                .replace("{offerId}", offer)
                .replace("/needs/{id}", "/needs/" + need)
                .replace("{id}", owner.toString());
    }

    static String body(String path) {
        if (path.endsWith("/evidence")) {
            return "{\"evidenceId\":\"%s\"}".formatted(UUID.randomUUID());
        }
        if (path.endsWith("/decision")) {
            return "{\"accepted\":true}";
        }
        if (path.endsWith("/offers")) {
            return "{}";
        }
        if (path.contains("/needs")) {
            return Planner.need("TEAM", "mentoring");
        }
        return path.endsWith("/actions")
                ? Planner.action("MANAGER", Company.today())
                : Planner.change("MANAGER", Company.today(), false);
    }

    private String posts(String user, String path, String body) {
        return company.as(user)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
