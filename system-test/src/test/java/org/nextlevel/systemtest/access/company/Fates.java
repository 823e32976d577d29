package org.nextlevel.systemtest.access.company;

import java.util.List;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;

/** What becomes of some people of the company before anybody calls: they are erased, or sign in otherwise. */
public record Fates(Companies companies, People people, RealmAdmin realm) {
    /** One of each service. */
    private static final List<String> READS = List.of("/api/frameworks", "/api/employees", "/api/rules");

    /** Until every service knows. */
    public void befall() {
        isErased("expunged");
        isErased("expunged-hr");
        signsInAs("rebound", "rebound-again");
        isSaidToBe("pending", "pending-again");
        List.of("expunged", "expunged-hr", "rebound").forEach(this::isRefused);
    }

    private void isErased(String account) {
        String path = "/api/erasures/"
                + people.named(account)
                        .post("/api/erasures", Map.of())
                        .expect(201)
                        .body()
                        .path("id")
                        .asText();
        Person hr = people.named("hr");
        hr.post(path + "/confirmation", Map.of(), "*").expect(200);
        Await.answer(
                () -> hr.get(path),
                answer -> answer.body().path("state").asText().equals("DONE"));
    }

    private void signsInAs(String account, String other) {
        people.named(account)
                .post(isSaidToBe(account, other) + "/confirmation", Map.of(), "*")
                .expect(200);
    }

    /** The path of what HR asks about somebody who has signed in before. */
    private String isSaidToBe(String account, String other) {
        people.named(account).get("/api/employees/me").expect(200);
        String path = "/api/employees/%s/rebindings".formatted(companies.idOf(account));
        Answer asked = people.named("hr")
                .post(path, Map.of("subject", realm.subject(Companies.HERE + "-" + other)))
                .expect(201);
        return path + "/" + asked.body().path("id").asText();
    }

    private void isRefused(String account) {
        for (String path : READS) {
            Await.answer(() -> people.named(account).get(path), answer -> answer.status() == 403);
        }
    }
}
