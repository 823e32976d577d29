package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is offered can be done: by the request that is named, with what it is said to require and nothing else. */
@QuarkusTest
class OfferedActionsTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void anOwnerDoesWhateverIsOffered() {
        assertThat(followed("engineer", () -> acme.evidence("mine")))
                .containsExactly("REVISE", "SHARE", "REQUEST_ATTESTATION", "ATTEST", "DELETE", "ERASE");
        assertThat(followed("engineer", () -> {
                    String path = acme.sharedEvidence("mine");
                    acme.attests("engineer", path, "CONFIRMED");
                    return path;
                }))
                .contains("TAKE_BACK", "WITHDRAW_ATTESTATION");
        assertThat(followed("engineer", () -> {
                    String path = acme.evidence("mine");
                    acme.as("engineer").header("If-Match", "*").delete(path);
                    return path;
                }))
                .containsExactly("RESTORE", "ERASE");
    }

    @Test
    void aManagerDoesWhateverIsOffered() {
        assertThat(followed("manager", () -> {
                    String path = acme.sharedEvidence("mine");
                    acme.attests("manager", path, "CONFIRMED");
                    return path;
                }))
                .containsExactly("ATTEST", "WITHDRAW_ATTESTATION");
    }

    @Test
    void bothSidesOfARequestDoWhateverIsOffered() {
        Supplier<String> request =
                () -> acme.asks("engineer", acme.evidence("mine"), "colleague").header("Location");
        assertThat(followed("engineer", request)).containsExactly("WITHDRAW");
        assertThat(followed("colleague", request)).containsExactly("ATTEST", "DECLINE");
    }

    /** The moves that are offered of such a thing, each done with a new one. */
    private List<String> followed(String caller, Supplier<String> newThing) {
        List<String> moves = acme.as(caller).get(newThing.get()).path("actions.move");
        for (String move : moves) {
            follow(caller, newThing.get(), move);
        }
        return moves;
    }

    private void follow(String caller, String path, String move) {
        Map<String, Object> action = acme.as(caller).get(path).path("actions.find { it.move == '%s' }".formatted(move));
        RequestSpecification request = acme.as(caller);
        Map<String, Object> body = new HashMap<>();
        for (Object required : (List<?>) action.get("requires")) {
            switch (required.toString()) {
                case "If-Match" ->
                    request.header("If-Match", acme.as(caller).get(path).header("ETag"));
                case "summary" -> body.put("summary", "said anew");
                case "visibility" -> body.put("visibility", move.equals("TAKE_BACK") ? "PRIVATE" : "LINE");
                case "attesterId" -> body.put("attesterId", acme.idOf("colleague"));
                case "outcome" -> body.put("outcome", "PARTLY");
                default -> throw new IllegalArgumentException(required.toString());
            }
        }
        String method = action.get("method").toString();
        RequestSpecification complete = method.equals("DELETE") ? request : request.body(body);
        assertThat(complete.request(method, action.get("href").toString()).statusCode())
                .as("%s of %s", action, path)
                .isBetween(200, 204);
    }
}
