package org.nextlevel.stack.demo.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;

/**
 * Another company moves in, and stays in step.
 *
 * @param engineer somebody of it who can sign in, by the name of the account
 * @param signIn gives a system's access token for client id and secret
 * @param system a caller of this name with this token
 */
public record MoveIn(
        Person hr,
        Person engineer,
        BinaryOperator<String> signIn,
        BiFunction<String, String, Person> system,
        Narrator narrator) {
    private static final String ACCOUNTS = "/api/service-accounts";

    /** Walks through it; it can be told again. */
    public void run() {
        narrator.chapter(
                "Another company joins",
                "Its HR makes an account for its systems, with what they may do and nothing else. The secret is shown this once.");
        Answer made = hr.post(
                ACCOUNTS,
                Map.of(
                        "name",
                        "Demo " + System.currentTimeMillis(),
                        "scopes",
                        List.of("people:read", "people:write", "scim")));
        narrator.call(hr, made.expect(201));
        JsonNode key = made.body().at("/keys/0");
        Person hris = system.apply(
                "globex-hris",
                signIn.apply(
                        key.path("clientId").asText(), key.path("clientSecret").asText()));
        new BringInFile(hris, narrator).run();
        var provision = new Provision(hris, narrator);
        String user = provision.run(engineer.name());
        new TellAhead(hris, hr, narrator).run();
        leave(provision, user);
        narrator.call(
                hr, hr.delete(ACCOUNTS + "/" + made.body().path("id").asText()).expect(204));
    }

    private void leave(Provision provision, String user) {
        narrator.chapter(
                "One is deactivated, and shut out",
                "The token stays valid by its signature and its time. It opens nothing from the next moment on.");
        narrator.call(engineer, Await.answer(() -> engineer.get("/api/employees/me"), one -> one.status() == 200));
        narrator.call(provision.provider(), provision.activate(user, false).expect(200));
        long left = System.nanoTime();
        Answer refused = Await.answer(() -> engineer.get("/api/employees/me"), one -> one.status() != 200);
        narrator.call(engineer, refused);
        narrator.result(
                "after %d ms: %s",
                Duration.ofNanos(System.nanoTime() - left).toMillis(),
                refused.body().path("detail").asText());
        narrator.call(provision.provider(), provision.activate(user, true).expect(200));
    }
}
